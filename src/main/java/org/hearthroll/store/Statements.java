package org.hearthroll.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The declared SQL statements by name, each the whole of {@code store/sql/<name>.sql}. */
final class Statements {

    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Statements() {
    }

    /** Makes a value of the row the result stands on. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet result) throws SQLException;
    }

    static String sql(String name) {
        return READ.computeIfAbsent(name, Statements::read);
    }

    /** Every row of a query; arguments may be null. */
    static <T> List<T> list(Connection connection, String name, Row<T> row, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(connection, name, arguments); ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row.of(result));
            }
            return rows;
        }
    }

    /** The first row of a query, if there is one and it is not null. */
    static <T> Optional<T> first(Connection connection, String name, Row<T> row, Object... arguments) throws SQLException {
        List<T> rows = list(connection, name, row, arguments);
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.getFirst());
    }

    /** The whole number that a query of one row and column answers; 0 for NULL. */
    static long number(Connection connection, String name, Object... arguments) throws SQLException {
        return first(connection, name, result -> result.getLong(1), arguments).orElse(0L);
    }

    /** Runs a change and says how many rows it touched. */
    static int run(Connection connection, String name, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(connection, name, arguments)) {
            return statement.executeUpdate();
        }
    }

    /** Runs a statement that has no name, because part of it is only known here (a pragma, an index). */
    static Void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return null;
    }

    static PreparedStatement prepared(Connection connection, String name, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql(name));
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    /** A text resource of this package. */
    static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(Statements.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name) {
        return resource("sql/" + name + ".sql").strip();
    }
}
