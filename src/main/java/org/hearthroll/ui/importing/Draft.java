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
        ReadingChoice now = choices.reading();
        return reading(new ReadingChoice(charset, now.delimiter(), now.sheet(), now.headerRow()));
    }

    Choices delimiter(Character delimiter) {
        ReadingChoice now = choices.reading();
        return reading(new ReadingChoice(now.charset(), delimiter, now.sheet(), now.headerRow()));
    }

    /** Another sheet has its header where it has it: the row chosen for this one says nothing there. */
    Choices sheet(String sheet) {
        ReadingChoice now = choices.reading();
        return new Choices(new ReadingChoice(now.charset(), now.delimiter(), sheet, null), null, Map.of());
    }

    Choices headerRow(Integer row) {
        ReadingChoice now = choices.reading();
        return new Choices(new ReadingChoice(now.charset(), now.delimiter(), now.sheet(), row), choices.kind(), Map.of());
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
