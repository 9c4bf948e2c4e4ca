package org.hearthroll.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.roster.RowReader;
import org.hearthroll.sheet.CharsetPreview;
import org.hearthroll.sheet.Rows;
import org.hearthroll.sheet.SourceRow;
import org.hearthroll.text.Refusal;

/** Looks at a file without a workspace. */
public final class Inspecting {

    private static final int SHOWN = 30;
    private static final int ASKED_FOR_PERIOD = 200;

    private Inspecting() {
    }

    /** What a file looks like, read as chosen; refuses what cannot be read as rows at all. */
    public static Inspection inspect(Path path, Choices choices) {
        try (ChosenFile file = ChosenFile.open(path, choices)) {
            Inspection.Header own = new Inspection.Header(file.facts().headerRow(), file.mapping());
            return new Inspection(path, file.facts(), file.mapping(), file.kind(), file.sheet().head(SHOWN), period(file), choices.reading().headerRow() == null ? own : detected(path, choices, own));
        }
    }

    private static Inspection.Header detected(Path path, Choices choices, Inspection.Header otherwise) {
        Choices free = new Choices(choices.reading().header(null, null), choices.kind(), choices.columns(), choices.offers());
        try (ChosenFile file = ChosenFile.open(path, free)) {
            return new Inspection.Header(file.facts().headerRow(), file.mapping());
        } catch (Refusal none) {
            return otherwise;
        }
    }

    /** The cells of the row of this number, counted as findings do; empty if there is none. */
    public static Optional<String[]> row(Path path, Choices choices, long number) {
        try (ChosenFile file = ChosenFile.open(path, choices); Rows rows = file.sheet().rows()) {
            SourceRow row = rows.next();
            while (row != null && row.number() < number) {
                row = rows.next();
            }
            return row != null && row.number() == number ? Optional.of(row.cells()) : Optional.empty();
        }
    }

    /** How a text file begins in each charset it may be in, the likely ones first: what to show where the charset cannot be told. */
    public static List<CharsetPreview> charsets(Path path) {
        return CharsetPreview.of(path);
    }

    private static String period(ChosenFile file) {
        RowReader reader = file.reader(CodeLists.standard());
        List<Line> lines = new ArrayList<>();
        try (Rows rows = file.sheet().rows()) {
            for (SourceRow row = rows.next(); row != null && lines.size() < ASKED_FOR_PERIOD; row = rows.next()) {
                lines.add(new Line(row, reader.read(row)));
            }
        }
        StatedPeriod stated = new StatedPeriod(reader.layout(), file.name());
        try {
            stated.note(lines);
        } catch (Refusal several) {
            return null;
        }
        return stated.period();
    }
}
