package org.hearthroll.ui.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.hearthroll.desk.Choices;
import org.hearthroll.desk.Inspection;
import org.hearthroll.roster.Kind;
import org.hearthroll.sheet.ReadingChoice;

/** A file on its way: what the user decided about it so far, and what it looks like read that way. */
public record Draft(Path file, Choices choices, Inspection inspection) {

    public String name() {
        return file.getFileName().toString();
    }

    Draft deciding(Choices other) {
        return new Draft(file, other, inspection);
    }

    Choices charset(Charset charset) {
        return reading(choices.reading().with(charset));
    }

    Choices delimiter(Character delimiter) {
        return reading(choices.reading().with(delimiter));
    }

    /** Another sheet may be of another kind, with other columns. */
    Choices sheet(String sheet) {
        return new Choices(choices.reading().with(sheet), null, Map.of());
    }

    Choices headerRow(Integer row) {
        return reading(choices.reading().with(row));
    }

    Choices since1904(Boolean since1904) {
        return reading(choices.reading().with(since1904));
    }

    Choices kind(Kind kind) {
        return new Choices(choices.reading(), kind, choices.columns());
    }

    /** With a column filling a field, or none where the field is null. */
    Choices column(String header, String field) {
        Map<String, String> columns = new HashMap<>(choices.columns());
        columns.put(header, field == null ? "" : field);
        return new Choices(choices.reading(), choices.kind(), columns);
    }

    private Choices reading(ReadingChoice reading) {
        return new Choices(reading, choices.kind(), Map.of());
    }
}
