package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.text.Message;

/** What is said below a distribution: how it was counted, what looks misspelled, who is named first, and how far its verdicts carry. */
record DistributionNotes(Notes notes, ProblemScope scope, boolean recorded, TableRequest.Shown shown) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    NoteList of(Townships townships, Townships measure, Table figures) {
        NoteList said = new NoteList().notes(notes.ofScope(scope.households()));
        if (!scope.conditions().isEmpty()) {
            said.note(Message.of("figures.note.problems-only", notes.conditions(scope.conditions())));
        }
        if (!recorded) {
            said.note(Message.of("figures.note.unchecked"));
        }
        boolean alone = OneTownship.alone(townships, measure);
        said.note(Message.of(alone ? "figures.note.alone" : "figures.note.rank"));
        List<String> strange = townships.all().stream().filter(Township::strange).map(Township::key).toList();
        if (!strange.isEmpty()) {
            said.note(Message.of("figures.note.strange", Listing.names(strange)));
        }
        named(townships.all(), alone ? 0 : shown.nameTop()).ifPresent(said::note);
        rounding(figures.rows(), figures.column("share"), said);
        return townships.equals(measure) ? said.notes(new DispersionNotes(townships).said()) : said.note(Message.of("figures.note.measure"));
    }

    private void rounding(List<Row> rows, int share, NoteList said) {
        List<BigDecimal> shares = rows.stream().filter(row -> row.role() == Role.NORMAL).map(row -> (BigDecimal) row.cells().get(share)).filter(Objects::nonNull).toList();
        boolean uneven = !shares.isEmpty() && shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(ALL) != 0;
        Notes.rounding(shown.rounding(), true, uneven, rows.stream().anyMatch(row -> row.remarks().containsValue(Table.Remark.ADJUSTED)), said);
    }

    /** The first k townships by number of problems; a tie at the last place names all that are tied. */
    private static Optional<Message> named(List<Township> townships, int k) {
        List<Township> found = townships.stream().filter(t -> t.problems() > 0).sorted(Comparator.comparingLong(Township::problems).reversed()).toList();
        if (found.isEmpty() || k <= 0) {
            return Optional.empty();
        }
        long least = found.get(Math.min(k, found.size()) - 1).problems();
        return Optional.of(Message.of("figures.note.named", Listing.names(found.stream().filter(t -> t.problems() >= least).map(t -> t.key() + " " + t.problems()).toList())));
    }
}
