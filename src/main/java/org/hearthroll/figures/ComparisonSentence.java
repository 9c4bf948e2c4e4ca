package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.text.Message;

/** What is read out of causes compared with another period: how many households more or fewer, and whose share rose and fell most, all of them where they are even. */
public final class ComparisonSentence {

    private final Table table;

    private ComparisonSentence(Table table) {
        this.table = table;
    }

    /** The sentences about a compared table of causes that is not crossed; period: the one it is compared with. */
    public static Message of(Table table, String period) {
        return new ComparisonSentence(table).sentence(period);
    }

    private Message sentence(String period) {
        Row total = table.rows().getLast();
        long change = (Long) table.cell(total, "households_change");
        String key = change == 0 ? "sentence.compared.same" : change > 0 ? "sentence.compared.more" : "sentence.compared.fewer";
        List<Message> said = new ArrayList<>();
        said.add(Message.of(key, period, (Long) table.cell(total, "households_before"), (Long) table.cell(total, "households"), Math.abs(change)));
        List<Row> causes = table.rows().stream().filter(row -> row.role() == Role.NORMAL || row.role() == Role.FOLD).filter(row -> points(row) != null).toList();
        farthest(causes, 1).ifPresent(rose -> said.add(moved("sentence.compared.rose", causes, rose)));
        farthest(causes, -1).ifPresent(fell -> said.add(moved("sentence.compared.fell", causes, fell)));
        return Listing.sentences(said);
    }

    /** The greatest difference in one direction, if any share went that way. */
    private Optional<BigDecimal> farthest(List<Row> causes, int direction) {
        return causes.stream().map(this::points).filter(points -> points.signum() == direction).max(Comparator.comparing(BigDecimal::abs));
    }

    private Message moved(String key, List<Row> causes, BigDecimal points) {
        List<String> names = causes.stream().filter(row -> points(row).compareTo(points) == 0).map(row -> table.cell(row, "cause").toString()).toList();
        return Message.of(key, Listing.names(names), points.abs().toPlainString());
    }

    private BigDecimal points(Row row) {
        return (BigDecimal) table.cell(row, "household_share_change");
    }
}
