package org.hearthroll.store;

import java.util.Map;

/** A row of the register as it was recorded: its filled columns by field id, and its two JSON columns (null where there is none). */
public record Recorded(Map<String, String> values, String wording, String more) {

    public Recorded {
        values = Map.copyOf(values);
    }
}
