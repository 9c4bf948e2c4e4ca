package org.hearthroll.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of one small table (problems, areas, list entries) on their way in, each found by its key. A row that is changed is kept as
 * it was, for the undo.
 */
public final class KeyedLoading implements AutoCloseable {

    private final WorkspaceFile workspace;
    private final Shape shape;
    private final Images images;
    private final PreparedStatement find;
    private final PreparedStatement add;
    private final PreparedStatement change;

    /** Where rows go: constants hold for every row of this loading, keys tell rows apart, columns are what the file speaks of. */
    public record Shape(String table, List<Constant> constants, List<String> keys, List<String> columns) {

        public Shape {
            constants = List.copyOf(constants);
            keys = List.copyOf(keys);
            columns = List.copyOf(columns);
        }
    }

    /** A column and the number it holds in every row. */
    public record Constant(String column, long value) {
    }

    /** Begins a loading; only inside a transaction. */
    public static KeyedLoading of(WorkspaceFile workspace, long importId, Shape shape) {
        return workspace.inTransaction(connection -> new KeyedLoading(workspace, connection, importId, shape));
    }

    private KeyedLoading(WorkspaceFile workspace, Connection connection, long importId, Shape shape) throws SQLException {
        this.workspace = workspace;
        this.shape = shape;
        images = new Images(connection, importId);
        find = connection.prepareStatement("SELECT id, 0, 0, " + String.join(", ", shape.columns()) + " FROM " + shape.table() + " WHERE "
                + Stream.concat(shape.constants().stream().map(c -> c.column() + " = " + c.value()), shape.keys().stream().map(k -> k + " IS ?"))
                        .collect(Collectors.joining(" AND ")) + " ORDER BY id LIMIT 1 OFFSET ?");
        List<String> given = Stream.concat(shape.keys().stream(), shape.columns().stream()).toList();
        add = connection.prepareStatement("INSERT INTO " + shape.table() + " (imported, "
                + shape.constants().stream().map(c -> c.column() + ", ").collect(Collectors.joining()) + String.join(", ", given) + ") VALUES (" + importId
                + ", " + shape.constants().stream().map(c -> c.value() + ", ").collect(Collectors.joining())
                + String.join(", ", Collections.nCopies(given.size(), "?")) + ") RETURNING id");
        change = connection.prepareStatement("UPDATE " + shape.table() + " SET "
                + shape.columns().stream().map(c -> c + " = ?").collect(Collectors.joining(", ")) + " WHERE id = ?");
    }

    /** The row of this key, or null; nth counts from 0 where several rows may have the same key. */
    public Stored find(int nth, String... key) {
        return workspace.inTransaction(connection -> {
            bind(find, 1, key);
            find.setInt(key.length + 1, nth);
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? RegisterReading.stored(row) : null;
            }
        });
    }

    /** Adds a row and answers its id. */
    public long add(String[] key, String[] values) {
        return workspace.inTransaction(connection -> {
            bind(add, 1, key);
            bind(add, key.length + 1, values);
            try (ResultSet row = add.executeQuery()) {
                return row.getLong(1);
            }
        });
    }

    public void change(long id, String[] values) {
        workspace.inTransaction(connection -> {
            images.keep(shape.table(), id);
            bind(change, 1, values);
            change.setLong(values.length + 1, id);
            return change.executeUpdate();
        });
    }

    private static void bind(PreparedStatement statement, int from, String[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(from + i, values[i]);
        }
    }

    @Override
    public void close() {
        workspace.inTransaction(connection -> {
            try (images; find; add; change) {
                return null;
            }
        });
    }
}
