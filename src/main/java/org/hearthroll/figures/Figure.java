package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.model.Condition;
import org.hearthroll.model.Scope;

/** One figure of a table: a row under a column that counts or is a share; under any other column, what the table counts. */
public record Figure(Table table, Row row, Table.Column column) {

    private static final Map<String, String> COUNTED = Map.of("households", "households", "household_share", "households", "persons", "persons", "person_share", "persons",
            "problems", "problems", "share", "problems", "checked", "checked");
    private static final Map<String, String> SHARES = Map.of("households", "household_share", "persons", "person_share", "problems", "share");

    public Figure {
        column = column != null && COUNTED.containsKey(Comparison.plain(column)) ? column : table.columns().stream().filter(c -> c.id().equals("problems")).findFirst()
                .orElseGet(() -> table.columns().get(table.column("households")));
    }

    /** What a row counts. */
    public static Figure of(Table table, Row row) {
        return new Figure(table, row, null);
    }

    /** The figure of that one of several tables which has the row; column null: what the table counts. */
    public static Figure among(List<Table> tables, Row row, Table.Column column) {
        return new Figure(tables.stream().filter(t -> t.rows().contains(row) || t.sums().contains(row)).findFirst().orElseThrow(), row, column);
    }

    /** The households behind it: where it speaks of the period that the table is compared with, those of that period. */
    public Scope opens() {
        return before() ? new Scope(Comparison.earlier(table).orElse(row.opens().period()), row.opens().conditions()) : row.opens();
    }

    /** What is counted: households, persons, problems or checked (households). */
    String counted() {
        return COUNTED.get(Comparison.plain(column));
    }

    boolean isShare() {
        return Comparison.plain(column).endsWith("share");
    }

    /** Whether it speaks of the other period: by its column, or because this period has nothing of its row any more. */
    boolean before() {
        return Comparison.speaksOfBefore(column) || Comparison.earlier(table).filter(row.opens().period()::equals).isPresent();
    }

    /** The dimension of the table's values; empty where it has none but the total. Every row opens its own value last. */
    Optional<Dimension> value() {
        return table.rows().stream().filter(r -> r.role() != Role.TOTAL).findFirst().map(r -> r.opens().conditions().getLast().dimension()).map(Dimensions.standard()::byId);
    }

    /** How many are counted, now or in the other period. */
    long count(boolean earlier) {
        return (Long) table.cell(row, Comparison.sided(counted(), earlier));
    }

    /** Their share; null where it is not defined. */
    BigDecimal share(boolean earlier) {
        String share = Comparison.sided(SHARES.getOrDefault(counted(), ""), earlier);
        return table.columns().stream().anyMatch(c -> c.id().equals(share)) ? (BigDecimal) table.cell(row, share) : null;
    }

    /** The conditions of all that the row is a part of. */
    List<Condition> whole() {
        return block().getLast().opens().conditions();
    }

    /** How many of the whole have a value, which is what shares are shares of; empty where the table does not say. */
    OptionalLong stated(boolean earlier) {
        String counted = Comparison.sided(counted(), earlier);
        List<Row> block = block();
        long blank = block.stream().filter(r -> r.role() == Role.NONE).mapToLong(r -> (Long) table.cell(r, counted)).sum();
        boolean partly = blank > 0 && counted().equals("households") && value().filter(d -> d.grain() == Dimension.Grain.PERSON).isPresent();
        return partly || block.size() == 1 ? OptionalLong.empty() : OptionalLong.of((Long) table.cell(block.getLast(), counted) - blank);
    }

    /** The rows up to the total that ends the row's group. */
    private List<Row> block() {
        List<Row> rows = table.rows().contains(row) ? table.rows() : table.sums();
        int at = rows.indexOf(row);
        int from = at;
        while (from > 0 && rows.get(from - 1).role() != Role.TOTAL) {
            from--;
        }
        int to = at;
        while (rows.get(to).role() != Role.TOTAL) {
            to++;
        }
        return rows.subList(from, to + 1);
    }
}
