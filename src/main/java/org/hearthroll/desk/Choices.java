package org.hearthroll.desk;

import java.util.Map;
import org.hearthroll.roster.Kind;
import org.hearthroll.sheet.ReadingChoice;

/**
 * What the user decided about one file: how it is read, what it is (null: as it looks), which field a header fills (an empty
 * text: none), headers not named being matched, and which offers he took up.
 */
public record Choices(ReadingChoice reading, Kind kind, Map<String, String> columns, Offers offers) {

    public Choices {
        columns = Map.copyOf(columns);
    }

    /** No offer taken up. */
    public Choices(ReadingChoice reading, Kind kind, Map<String, String> columns) {
        this(reading, kind, columns, Offers.none());
    }

    /** Everything as it is found. */
    public static Choices detected() {
        return new Choices(ReadingChoice.detect(), null, Map.of());
    }

    public Choices taking(Offers other) {
        return new Choices(reading, kind, columns, other);
    }
}
