package org.hearthroll.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A declared statement whose {placeholders} are filled with declared fragments; every value of the user is bound and never becomes text
 * of the statement.
 */
final class Template {

    private final List<Object> arguments = new ArrayList<>();
    private final Map<String, String> filled = new LinkedHashMap<>();

    /** Binds a value and says how the statement refers to it. */
    String bind(Object value) {
        arguments.add(value);
        return "?" + arguments.size();
    }

    /** Says what stands for a placeholder. */
    Template with(String placeholder, String fragment) {
        filled.put(placeholder, fragment);
        return this;
    }

    /** What is done with the row a result stands on. */
    @FunctionalInterface
    interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    /** Every row of a declared query with everything filled in and bound. */
    <T> List<T> list(WorkspaceFile workspace, String statement, Statements.Row<T> row) {
        List<T> rows = new ArrayList<>();
        each(workspace, statement, result -> rows.add(row.of(result)));
        return rows;
    }

    /** Goes through the rows of a declared query without keeping them. */
    void each(WorkspaceFile workspace, String statement, Taker taker) {
        workspace.reading(connection -> {
            try (PreparedStatement prepared = connection.prepareStatement(fill(Statements.sql(statement), filled))) {
                for (int i = 0; i < arguments.size(); i++) {
                    prepared.setObject(i + 1, arguments.get(i));
                }
                try (ResultSet result = prepared.executeQuery()) {
                    while (result.next()) {
                        taker.take(result);
                    }
                }
                return null;
            }
        });
    }

    /** A declared fragment with its own placeholders filled. */
    static String fragment(String name, Map<String, String> values) {
        return fill(Statements.sql(name), values);
    }

    private static String fill(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
