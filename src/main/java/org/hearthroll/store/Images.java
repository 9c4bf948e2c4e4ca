package org.hearthroll.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps rows as they were before an import changed them, and puts them back. */
final class Images implements AutoCloseable {

    private final Connection connection;
    private final long importId;
    private final Map<String, PreparedStatement> keeping = new HashMap<>();
    private final Set<String> kept = new HashSet<>();

    Images(Connection connection, long importId) {
        this.connection = connection;
        this.importId = importId;
    }

    /** Keeps a row that is about to change; only its first state within the import counts. */
    void keep(String table, long id) throws SQLException {
        if (kept.add(table + id)) {
            PreparedStatement statement = keeping.get(table);
            if (statement == null) {
                statement = connection.prepareStatement(keepSql(connection, table) + " WHERE id = ?");
                keeping.put(table, statement);
            }
            statement.setLong(1, importId);
            statement.setLong(2, id);
            statement.executeUpdate();
        }
    }

    private static String keepSql(Connection connection, String table) throws SQLException {
        String pairs = columns(connection, table).stream().map(c -> "'" + c + "', " + c).collect(Collectors.joining(", "));
        return "INSERT INTO undo_row (import_id, table_name, row_id, before) SELECT ?, '" + table + "', id, json_object(" + pairs + ") FROM " + table;
    }

    /** Puts the kept rows of a table back. */
    static void restore(Connection connection, String table, long importId) throws SQLException {
        String values = columns(connection, table).stream().filter(c -> !c.equals("id")).map(c -> c + " = kept.before ->> '" + c + "'")
                .collect(Collectors.joining(", "));
        String sql = "UPDATE " + table + " SET " + values + " FROM undo_row AS kept WHERE kept.import_id = ? AND kept.table_name = '" + table
                + "' AND kept.row_id = " + table + ".id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, importId);
            statement.executeUpdate();
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        return Statements.list(connection, "column_names", row -> row.getString(1), table);
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : keeping.values()) {
            statement.close();
        }
    }
}
