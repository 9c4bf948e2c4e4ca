package org.hearthroll.sheet;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.hearthroll.text.Message;

/** A file whose garbled cells are read as they were meant. */
record RepairedSource(Source garbled, SheetFacts facts) implements Source {

    /** What opens the file, given how a heading is known. */
    @FunctionalInterface
    interface Opening {
        Source open(Predicate<String> known) throws IOException;
    }

    /** The header is looked for in what the cells were meant to be. */
    static RepairedSource of(Opening opening, Predicate<String> known) throws IOException {
        Source garbled = opening.open(meant(known));
        SheetFacts facts = garbled.facts();
        List<Message> warnings = facts.warnings().stream().filter(warning -> !warning.key().equals(Mojibake.WARNING)).toList();
        return new RepairedSource(garbled, new SheetFacts(facts.format(), facts.charset(), facts.delimiter(), facts.sheet(), facts.tabs(), facts.since1904(), facts.headerRow(), facts.headerRows(),
                facts.sourceNotes().stream().map(Ungarbling::of).toList(), facts.header().stream().map(Ungarbling::of).toList(), warnings));
    }

    /** Knows a heading by what it was meant to be. */
    static Predicate<String> meant(Predicate<String> known) {
        return cell -> cell != null && known.test(Ungarbling.of(cell));
    }

    @Override
    public Rows rows() throws IOException {
        return new RepairedRows(garbled.rows());
    }

    @Override
    public List<String[]> head(int most) throws IOException {
        List<String[]> rows = garbled.head(most);
        rows.forEach(RepairedSource::repair);
        return rows;
    }

    static void repair(String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Ungarbling.of(cells[i]);
        }
    }

    @Override
    public void close() {
        garbled.close();
    }
}
