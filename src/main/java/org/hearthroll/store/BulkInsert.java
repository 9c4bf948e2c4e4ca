package org.hearthroll.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/**
 * Inserts rows many to a statement, because one call into the database a row is what a large load spends its time on. Rows reach
 * the table at {@link #flush}, which is due when the insert is full.
 */
final class BulkInsert implements AutoCloseable {

    private static final int ROWS = 20;
    private static final int WAITING = 50 * ROWS;

    private final PreparedStatement many;
    private final PreparedStatement one;
    private final int width;
    private final String[] waiting;
    private int filled;

    /** constants: columns that hold the same whole number in every row, bound only once a statement. */
    BulkInsert(Connection connection, String table, List<String> columns, List<Constant> constants) throws SQLException {
        width = columns.size();
        waiting = new String[width * WAITING];
        many = prepared(connection, table, columns, constants, ROWS);
        one = prepared(connection, table, columns, constants, 1);
    }

    /** A column that is the same in all rows. */
    record Constant(String column, long value) {
    }

    private static PreparedStatement prepared(Connection connection, String table, List<String> columns, List<Constant> constants, int rows)
            throws SQLException {
        StringBuilder row = new StringBuilder("(");
        StringBuilder names = new StringBuilder();
        for (Constant constant : constants) {
            names.append(constant.column()).append(", ");
            row.append(constant.value()).append(", ");
        }
        names.append(String.join(", ", columns));
        row.append(String.join(", ", Collections.nCopies(columns.size(), "?"))).append(')');
        return connection.prepareStatement("INSERT INTO " + table + " (" + names + ") VALUES " + String.join(", ", Collections.nCopies(rows, row)));
    }

    /** Takes one row; the values are copied, so the caller may use the array again. */
    void add(String... values) throws SQLException {
        if (full()) {
            flush();
        }
        System.arraycopy(values, 0, waiting, filled * width, width);
        filled++;
    }

    /** Whether the next row would flush the waiting ones. */
    boolean full() {
        return filled == WAITING;
    }

    void flush() throws SQLException {
        int row = 0;
        for (; row + ROWS <= filled; row += ROWS) {
            bind(many, row * width, width * ROWS);
            many.executeUpdate();
        }
        for (; row < filled; row++) {
            bind(one, row * width, width);
            one.executeUpdate();
        }
        filled = 0;
    }

    private void bind(PreparedStatement statement, int from, int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            statement.setString(i + 1, waiting[from + i]);
        }
    }

    @Override
    public void close() throws SQLException {
        try (many; one) {
            filled = 0;
        }
    }
}
