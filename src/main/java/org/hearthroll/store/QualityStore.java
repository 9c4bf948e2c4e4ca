package org.hearthroll.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hearthroll.model.Place;

/** What must be known of a whole period before one household or village of it can be judged. */
public final class QualityStore {

    private final WorkspaceFile workspace;

    public QualityStore(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** The fields, with and without a column of their own, of which a period records at least one value. */
    public Set<String> recordedFields(long period) {
        return recorded(period, "", table -> RegisterFields.byColumn(table)::get);
    }

    /** The columns in which a period records at least one value, as dimensions name them: "more:" before a field without a column of its own. */
    public Set<String> recordedColumns(long period) {
        return recorded(period, "more:", _ -> UnaryOperator.identity());
    }

    /** further stands before fields without a column of their own; own names a column of a table. */
    private Set<String> recorded(long period, String further, Function<String, UnaryOperator<String>> own) {
        return workspace.reading(connection -> {
            Set<String> recorded = new TreeSet<>(Statements.list(connection, "recorded_further_fields", row -> further + row.getString(1), period));
            filled(connection, "household", "household WHERE period_id = " + period).stream().map(own.apply("household")).forEach(recorded::add);
            filled(connection, "member", "household JOIN member ON member.household_id = household.id WHERE household.period_id = " + period).stream().map(own.apply("member")).forEach(recorded::add);
            return recorded;
        });
    }

    /** The first 18 characters of the ID numbers that stand in more than one household of a period. */
    public Set<String> sharedIds(long period) {
        return workspace.reading(connection -> Set.copyOf(Statements.list(connection, "shared_id_keys", row -> row.getString(1), period)));
    }

    /** The telephones that more than one household of a period has. */
    public Set<String> sharedPhones(long period) {
        return workspace.reading(connection -> Set.copyOf(Statements.list(connection, "shared_phones", row -> row.getString(1), period)));
    }

    /** One village of the area list with the indicators that a table of villages stated. */
    public record Village(Place place, Map<String, String> indicators) {
    }

    /** The villages for which a table of villages stated indicators. */
    public List<Village> villages() {
        return workspace.reading(connection -> Statements.list(connection, "village_indicators",
                row -> new Village(new Place(row.getString(1), row.getString(2), ""), FamilyStore.further(row.getString(3)))));
    }

    /** One scan for all columns; their names are declared, never a user's. */
    private static Set<String> filled(Connection connection, String table, String rows) throws SQLException {
        List<String> columns = RegisterFields.byColumn(table).keySet().stream().sorted().toList();
        String counts = columns.stream().map(column -> "count(" + table + "." + column + ")").collect(Collectors.joining(", "));
        Set<String> filled = new TreeSet<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT " + counts + " FROM " + rows)) {
            int place = 0;
            for (String column : columns) {
                if (row.getLong(++place) > 0) {
                    filled.add(column);
                }
            }
        }
        return filled;
    }
}
