package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/** What is read out of a distribution compared with another period: how many problems more or fewer, in all and per hundred households, and which townships changed most. */
public final class ProblemsSince {

    /** More townships that are even are not worth a sentence. */
    private static final int NAMED = 5;

    private final Table table;

    private ProblemsSince(Table table) {
        this.table = table;
    }

    /** The sentences about a distribution compared with a period that has a ledger; scope says of which problems it speaks. */
    public static Message of(Table distribution, Scope scope) {
        return new ProblemsSince(distribution).sentence(KindWords.of(scope));
    }

    private Message sentence(Message kind) {
        String then = table.traits().comparedWith();
        Row total = table.rows().getLast();
        List<Message> said = new ArrayList<>(List.of(Message.of("sentence.since." + way(change(total)), then, kind, table.cell(total, "problems_before"), table.cell(total, "problems"), Math.abs(change(total)))));
        if (table.cell(total, "rate_change") instanceof BigDecimal rates) {
            said.add(Message.of("sentence.since.rate." + way(rates.signum()), rate(total, "rate_before"), rate(total, "rate")));
        }
        farthest("sentence.since.rose", change -> change > 0, said);
        farthest("sentence.since.fell", change -> change < 0, said);
        return Listing.sentences(said);
    }

    private void farthest(String key, LongPredicate direction, List<Message> said) {
        List<Row> townships = table.rows().stream().filter(row -> row.role() == Role.NORMAL && table.cell(row, "problems_change") != null && direction.test(change(row))).toList();
        long most = townships.stream().mapToLong(row -> Math.abs(change(row))).max().orElse(0);
        List<String> names = townships.stream().filter(row -> Math.abs(change(row)) == most).map(row -> table.cell(row, "township").toString()).toList();
        if (!names.isEmpty() && names.size() <= NAMED) {
            said.add(Message.of(key + (names.size() > 1 ? ".even" : ""), Listing.names(names), most));
        }
    }

    private static String way(long change) {
        return change == 0 ? "same" : change > 0 ? "more" : "fewer";
    }

    private long change(Row row) {
        return (Long) table.cell(row, "problems_change");
    }

    private String rate(Row row, String column) {
        return ((BigDecimal) table.cell(row, column)).toPlainString();
    }
}
