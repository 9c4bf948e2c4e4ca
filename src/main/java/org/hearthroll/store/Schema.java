package org.hearthroll.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** The versions of a workspace's shape, oldest first; version n is reached by running the first n scripts. */
record Schema(List<String> scripts) {

    /** "HRTH": what marks a SQLite file as one of ours. */
    static final int APPLICATION_ID = 0x48525448;

    /** The shape this program writes. */
    static Schema current() {
        return new Schema(Stream.of("V001__workspace", "V002__exemption", "V003__missing_members", "V004__selection", "V005__plan_work").map(name -> Statements.resource("schema/" + name + ".sql")).toList());
    }

    int version() {
        return scripts.size();
    }

    /** Brings a database of an earlier version (0: empty) to this one; to be called inside a transaction. */
    void migrate(Connection connection, int from) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String script : scripts.subList(from, scripts.size())) {
                statement.executeUpdate(script);
            }
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + version());
        }
    }
}
