package org.hearthroll.ui.kit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the window remembers from one day to the next: small texts by key, such as column widths, the sort, the splitter. */
public interface Memory {

    /** What was kept under a key. */
    Optional<String> recall(String key);

    /** Keeps a text under a key; written to the user's folder at once. */
    void keep(String key, String value);

    /** A memory that lasts as long as the program runs, such as for drawing the tour. */
    static Memory ofThisRun() {
        Map<String, String> kept = new ConcurrentHashMap<>();
        return new Memory() {
            @Override
            public Optional<String> recall(String key) {
                return Optional.ofNullable(kept.get(key));
            }

            @Override
            public void keep(String key, String value) {
                kept.put(key, value);
            }
        };
    }
}
