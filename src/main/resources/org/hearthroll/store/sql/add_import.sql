INSERT INTO import (at, operator, file, sha256, kind, receipt) VALUES (?, ?, ?, '', ?, '')
