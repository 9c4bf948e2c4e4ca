package org.hearthroll.sheet;

import java.util.List;
import java.util.Optional;
import org.hearthroll.text.Message;

/**
 * What was found out about a file: charset (Java's canonical name) of text and delimiter of CSV, for a workbook the sheet read, all its
 * sheets and whether its dates count from 1904, null where there is none; the number from 1 of the last header row and how many rows the header has; the lines above the
 * header; one name per column, all different; and what the user should know.
 */
public record SheetFacts(
        Format format,
        String charset,
        String delimiter,
        String sheet,
        List<SheetTab> tabs,
        Boolean since1904,
        int headerRow,
        int headerRows,
        List<String> sourceNotes,
        List<String> header,
        List<Message> warnings) {

    public SheetFacts {
        tabs = List.copyOf(tabs);
        sourceNotes = List.copyOf(sourceNotes);
        header = List.copyOf(header);
        warnings = List.copyOf(warnings);
    }

    /** The header to match: where the text is garbled, what the names were meant to be. */
    public List<String> meantHeader() {
        return garbled().isPresent() ? header.stream().map(Ungarbling::of).toList() : header;
    }

    /** The warning that the text is garbled, with an example and what it was meant to be. */
    public Optional<Message> garbled() {
        return warnings.stream().filter(warning -> warning.key().equals(Mojibake.WARNING)).findFirst();
    }

    /** The names of all sheets. */
    public List<String> sheets() {
        return tabs.stream().map(SheetTab::name).toList();
    }
}
