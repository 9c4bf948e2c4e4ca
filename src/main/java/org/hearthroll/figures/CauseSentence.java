package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/** The paragraph to read out about a table of causes: households and persons, each cause with its share, what was folded last, what is blank. */
public final class CauseSentence {

    private final Table table;

    private CauseSentence(Table table) {
        this.table = table;
    }

    /** The paragraph about a table that is not crossed, in the words its labels have. */
    public static Message of(Table table, Scope scope, Counting counting) {
        return new CauseSentence(table).sentence(scope, counting);
    }

    private Message sentence(Scope scope, Counting counting) {
        Row total = table.rows().getLast();
        List<Message> said = new ArrayList<>();
        said.add(Message.of("sentence.register", ScopeWords.of(scope), households(total), (Long) table.cell(total, "persons")));
        List<Message> causes = table.rows().stream().filter(r -> r.role() == Role.NORMAL || r.role() == Role.FOLD).filter(r -> households(r) > 0)
                .sorted(Comparator.comparing((Row r) -> r.role() == Role.FOLD).thenComparing(this::households, Comparator.reverseOrder())).map(this::clause).toList();
        if (!causes.isEmpty()) {
            String key = counting == Counting.ANY ? "sentence.causes.any" : "sentence.causes.main";
            said.add(blank() == 0 ? Message.of(key, Listing.clauses(causes)) : Message.of(key + ".stated", Listing.clauses(causes), households(total) - blank()));
            table.notes().stream().filter(note -> note.key().equals("figures.note.remainder")).forEach(said::add);
        }
        if (blank() > 0) {
            said.add(Message.of("sentence.causes.none", blank()));
        }
        return Listing.sentences(said);
    }

    /** How many households state no cause, and so are no part of any share. */
    private long blank() {
        return table.rows().stream().filter(r -> r.role() == Role.NONE).mapToLong(this::households).sum();
    }

    private Message clause(Row row) {
        BigDecimal share = (BigDecimal) table.cell(row, "household_share");
        return Message.of("sentence.cause", table.cell(row, "cause"), households(row), ShareWords.said(share, households(row), row.remark(table.column("household_share"))));
    }

    private long households(Row row) {
        return (Long) table.cell(row, "households");
    }
}
