package org.hearthroll.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.sqlite.SQLiteException;

/** What a fault of the database means to the user. */
final class Faults {

    private Faults() {
    }

    /** A refusal where the file or the disk is to blame, else a bug. */
    static RuntimeException of(Path file, SQLException fault) {
        int code = fault instanceof SQLiteException known ? known.getResultCode().code & 0xff : fault.getErrorCode() & 0xff;
        String key = switch (code) {
            case 5, 6 -> "workspace.busy";
            case 8 -> "workspace.read-only";
            case 10 -> "workspace.io";
            case 11, 26 -> "workspace.damaged";
            case 13 -> "workspace.disk-full";
            case 14 -> "workspace.unreadable";
            default -> null;
        };
        if (key == null) {
            return new IllegalStateException(fault);
        }
        return new Refusal(Message.of(key, file.getFileName()), fault);
    }
}
