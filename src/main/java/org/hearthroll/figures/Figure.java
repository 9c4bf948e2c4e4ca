package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.model.Scope;

/** One figure of a table: a row under a column that counts, is a share or an amount; under any other column, what the table counts. */
public record Figure(Table table, Row row, Table.Column column) {

    private static final Map<String, String> COUNTED = Map.of("households", "households", "household_share", "households", "persons", "persons", "person_share", "persons",
            "problems", "problems", "share", "problems", "checked", "checked", "progress", "checked", "unlifted_persons", "persons", "poverty_rate", "persons");
    private static final Map<String, String> SHARES = Map.of("households", "household_share", "persons", "person_share", "problems", "share");

    public Figure {
        column = column != null && (column.kind() == Table.Kind.AMOUNT || COUNTED.containsKey(Comparison.plain(column))) ? column
                : table.columns().get(table.column(Comparison.sided(ofProblems(table) ? "problems" : "households", column != null && Comparison.speaksOfBefore(column))));
    }

    /** What a row counts. */
    public static Figure of(Table table, Row row) {
        return new Figure(table, row, null);
    }

    /** The figure of that one of several tables which has the row; column null: what the table counts, or counted in the period it is compared with if it is the row of that. */
    public static Figure among(List<Table> tables, Row row, Table.Column column) {
        return tables.stream().filter(t -> t.rows().contains(row) || t.sums().contains(row)).findFirst().map(table -> new Figure(table, row, column))
                .or(() -> tables.stream().flatMap(table -> then(table, row)).findFirst()).orElseThrow();
    }

    /** What a bar of the other period stands for. */
    private static Stream<Figure> then(Table table, Row row) {
        String earlier = table.traits().comparedWith();
        return earlier == null ? Stream.empty() : table.rows().stream().filter(own -> own.in(earlier).equals(row))
                .map(own -> new Figure(table, own, table.columns().get(table.column(Comparison.sided(ofProblems(table) ? "problems" : "households", true)))));
    }

    /** The households behind it: where it speaks of the period that the table is compared with, those of that period; where it counts all of them, not only those with problems. */
    public Scope opens() {
        Scope opens = ofProblems(table) ? behind(new ProblemScope(row.opens())) : row.opens();
        String earlier = table.traits().comparedWith();
        return before() && earlier != null ? new Scope(earlier, opens.conditions()) : opens;
    }

    /** Where there is no problem, all households: they are whom to ask. */
    private Scope behind(ProblemScope scope) {
        return !counted().equals("problems") ? scope.households() : count(before()) == 0 ? row.opens() : scope.withProblems();
    }

    /** Whether it counts persons; else what is behind it are households. */
    public boolean ofPersons() {
        return counted().equals("persons");
    }

    /** What is counted: households, persons, problems or checked (households); of an amount, those who state it. */
    String counted() {
        return COUNTED.getOrDefault(Comparison.plain(column), "households");
    }

    /** The amount; empty where it is none, or nobody states any. */
    Optional<BigDecimal> amount() {
        return column.kind() == Table.Kind.AMOUNT ? Optional.ofNullable((BigDecimal) table.cell(row, column.id())) : Optional.empty();
    }

    boolean isShare() {
        return Comparison.plain(column).endsWith("share");
    }

    /** Whether it speaks of the other period: by its column, or because this period has nothing of its row any more. */
    boolean before() {
        return Comparison.speaksOfBefore(column) || row.opens().period().equals(table.traits().comparedWith());
    }

    /** The dimension of the table's values; empty where it has none but the total. Every row opens its own value last. */
    Optional<Dimension> value() {
        return table.rows().stream().filter(r -> r.role() != Role.TOTAL).findFirst().map(r -> r.opens().conditions().getLast().dimension()).map(Dimensions.standard()::byId);
    }

    /** How many are counted, now or in the other period. */
    long count(boolean earlier) {
        return count(row, earlier);
    }

    /** How many another row counts of the same. */
    long count(Row other, boolean earlier) {
        return table.cell(other, Comparison.sided(counts(), earlier)) instanceof Long many ? many : 0;
    }

    /** How many have filled in what the row asks for, where the table says so for each row. */
    OptionalLong stated() {
        String stated = counted() + "_stated";
        return has(stated) && has("indicator") ? OptionalLong.of((Long) table.cell(row, stated)) : OptionalLong.empty();
    }

    /** The column of the count of those whom the row opens, which in some tables are only a part of the households it speaks of. */
    private String counts() {
        boolean having = row.opens().conditions().stream().anyMatch(c -> Dimensions.standard().byId(c.dimension()).kind() == Dimension.Kind.HAVING);
        return Stream.of("unlifted_" + counted(), having ? counted() + "_having" : counted()).filter(this::has).findFirst().orElse(counted());
    }

    private boolean has(String column) {
        return table.columns().stream().anyMatch(c -> c.id().equals(column));
    }

    /** Their share; null where it is not defined. */
    BigDecimal share(boolean earlier) {
        String share = Comparison.sided(SHARES.getOrDefault(counted(), ""), earlier);
        return has(share) ? (BigDecimal) table.cell(row, share) : null;
    }

    private static boolean ofProblems(Table table) {
        return table.columns().stream().anyMatch(c -> c.id().equals("problems"));
    }
}
