package org.hearthroll.ui.kit;

import java.util.Optional;

/** What the window remembers from one day to the next: small texts by key, such as column widths, the sort, the splitter. */
public interface Memory {

    /** What was kept under a key. */
    Optional<String> recall(String key);

    /** Keeps a text under a key; written to the user's folder at once. */
    void keep(String key, String value);
}
