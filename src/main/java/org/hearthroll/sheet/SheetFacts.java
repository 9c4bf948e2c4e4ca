package org.hearthroll.sheet;

import java.util.List;
import org.hearthroll.text.Message;

/**
 * What was found out about a file: charset (Java's canonical name) of text and delimiter of CSV, for a workbook the sheet read, all its
 * sheets and whether its dates count from 1904, null where there is none; the number from 1 of the last header row; the lines above the
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
        List<String> sourceNotes,
        List<String> header,
        List<Message> warnings) {

    public SheetFacts {
        tabs = List.copyOf(tabs);
        sourceNotes = List.copyOf(sourceNotes);
        header = List.copyOf(header);
        warnings = List.copyOf(warnings);
    }

    /** The names of all sheets. */
    public List<String> sheets() {
        return tabs.stream().map(SheetTab::name).toList();
    }
}
