package org.hearthroll.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.roster.Columns;
import org.hearthroll.roster.HeaderMatching;
import org.hearthroll.roster.Kind;
import org.hearthroll.roster.Kinds;
import org.hearthroll.roster.Mapping;
import org.hearthroll.roster.RowReader;
import org.hearthroll.sheet.SheetFacts;
import org.hearthroll.sheet.SheetFile;
import org.hearthroll.text.Refusal;

/** A file opened as the user chose to read it: what it is and which field each of its columns fills. */
final class ChosenFile implements AutoCloseable {

    private final SheetFile sheet;
    private final Mapping mapping;
    private final Kind kind;
    private final Offers offers;

    private ChosenFile(SheetFile sheet, Mapping mapping, Kind kind, Offers offers) {
        this.offers = offers;
        this.sheet = sheet;
        this.mapping = mapping;
        this.kind = kind;
    }

    static ChosenFile open(Path file, Choices choices) {
        Columns columns = Columns.standard();
        SheetFile sheet = SheetFile.open(file, choices.reading(), columns.known());
        Mapping mapping = new HeaderMatching(columns).match(sheet.facts().meantHeader()).choosing(choices.columns());
        Kind kind = kind(choices, mapping);
        return new ChosenFile(sheet, mapping, kind, choices.offers());
    }

    /** A roster is of members or of households by its columns, whoever called it a roster. */
    private static Kind kind(Choices choices, Mapping mapping) {
        if (choices.kind() == null) {
            return Kinds.of(mapping);
        }
        return choices.kind().isRoster() ? Kinds.roster(mapping).orElse(choices.kind()) : choices.kind();
    }

    SheetFile sheet() {
        return sheet;
    }

    SheetFacts facts() {
        return sheet.facts();
    }

    List<String> header() {
        return sheet.facts().header();
    }

    Mapping mapping() {
        return mapping;
    }

    Kind kind() {
        return kind;
    }

    Offers offers() {
        return offers;
    }

    /** A table of which no column is known says nothing that could be loaded, whatever it is taken for. */
    void refuseIfUnknown() {
        if (mapping.columns().stream().allMatch(column -> column.field() == null)) {
            throw Refusal.of("import.no-known-column", name(), header().stream().limit(6).collect(Collectors.joining("、")));
        }
    }

    /** Stars would take the place of names and numbers. */
    void refuseIfMasked() {
        if (header().contains(Mask.HEADING)) {
            throw Refusal.of("import.masked", name());
        }
    }

    /** A reader to whom the wordings of these lists are known. */
    RowReader reader(CodeLists lists) {
        return RowReader.of(mapping, kind, offers.rules(LocalDate.now(), sheet, lists));
    }

    String name() {
        return sheet.path().getFileName().toString();
    }

    @Override
    public void close() {
        sheet.close();
    }
}
