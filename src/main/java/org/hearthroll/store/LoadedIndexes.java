package org.hearthroll.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The secondary indexes of the register, taken away while an empty register is filled and built once afterwards, which costs a
 * fraction of keeping them in step row by row.
 */
record LoadedIndexes(List<Index> aside) {

    record Index(String name, String sql) {
    }

    static LoadedIndexes setAside(Connection connection, boolean empty) throws SQLException {
        if (!empty) {
            return new LoadedIndexes(List.of());
        }
        List<Index> indexes = Statements.list(connection, "register_indexes", row -> new Index(row.getString(1), row.getString(2)));
        for (Index index : indexes) {
            Statements.execute(connection, "DROP INDEX " + index.name());
        }
        return new LoadedIndexes(indexes);
    }

    void rebuild(Connection connection) throws SQLException {
        for (Index index : aside) {
            Statements.execute(connection, index.sql());
        }
    }
}
