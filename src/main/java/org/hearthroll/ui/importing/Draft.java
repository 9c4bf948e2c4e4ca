package org.hearthroll.ui.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hearthroll.desk.Choices;
import org.hearthroll.desk.Inspection;
import org.hearthroll.roster.Kind;
import org.hearthroll.sheet.ReadingChoice;

/**
 * A file on its way: what the user decided about it so far, and what it looks like read that way. template: the name of the saved
 * columns it was given, or null; guessed: its charset could not be told, and the likeliest is shown.
 */
public record Draft(Path file, Choices choices, Inspection inspection, String template, boolean guessed) {

    Draft(Path file, Choices choices, Inspection inspection) {
        this(file, choices, inspection, null, false);
    }

    public String name() {
        return file.getFileName().toString();
    }

    Draft deciding(Choices other) {
        boolean sameCharset = Objects.equals(other.reading().charset(), choices.reading().charset());
        return new Draft(file, other, inspection, other.columns().equals(choices.columns()) ? template : null, guessed && sameCharset);
    }

    Draft looking(Inspection like) {
        return new Draft(file, choices, like, template, guessed);
    }

    Choices charset(Charset charset) {
        return reading(choices.reading().with(charset));
    }

    Choices delimiter(Character delimiter) {
        return reading(choices.reading().with(delimiter));
    }

    /** Another sheet may be of another kind, with other columns. */
    Choices sheet(String sheet) {
        return new Choices(choices.reading().with(sheet), null, Map.of(), choices.offers());
    }

    /** The row the header ends with; how many rows it has is then found anew. */
    Choices headerRow(Integer row) {
        return reading(choices.reading().header(row, null));
    }

    Choices headerRows(Integer rows) {
        return reading(choices.reading().header(inspection.facts().headerRow(), rows));
    }

    Choices plainQuotes(boolean plain) {
        return reading(choices.reading().quoting(plain));
    }

    Choices since1904(Boolean since1904) {
        return reading(choices.reading().with(since1904));
    }

    Choices repairing(boolean repair) {
        return reading(choices.reading().repairing(repair));
    }

    Choices kind(Kind kind) {
        return new Choices(choices.reading(), kind, choices.columns(), choices.offers());
    }

    /** With a column filling a field, or none where the field is null; another that filled it does so no more, unless the field takes several. */
    Choices column(String header, String field) {
        Map<String, String> columns = new HashMap<>(choices.columns());
        columns.put(header, field == null ? "" : field);
        return columns(columns);
    }

    Choices columns(Map<String, String> columns) {
        return new Choices(choices.reading(), choices.kind(), columns, choices.offers());
    }

    private Choices reading(ReadingChoice reading) {
        return new Choices(reading, choices.kind(), Map.of(), choices.offers());
    }
}
