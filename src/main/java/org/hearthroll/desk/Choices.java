package org.hearthroll.desk;

import java.util.Map;
import org.hearthroll.roster.Kind;
import org.hearthroll.sheet.ReadingChoice;

/**
 * What the user decided about one file: how it is read, what it is (null: as it looks), and which field a header fills (an empty
 * text: none); headers not named are matched.
 */
public record Choices(ReadingChoice reading, Kind kind, Map<String, String> columns) {

    public Choices {
        columns = Map.copyOf(columns);
    }

    /** Everything as it is found. */
    public static Choices detected() {
        return new Choices(ReadingChoice.detect(), null, Map.of());
    }
}
