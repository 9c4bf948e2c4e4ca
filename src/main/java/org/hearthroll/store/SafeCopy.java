package org.hearthroll.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/**
 * A copy of what an open workspace last committed that has proved itself: written by VACUUM INTO beside its place, opened again, checked, its rows
 * counted against the original, and only then moved into place.
 */
final class SafeCopy {

    private SafeCopy() {
    }

    static void of(WorkspaceFile open, Path target) {
        Path beside = Path.of(target.toAbsolutePath() + ".part");
        try {
            refusePlace(open.file(), target);
            Files.deleteIfExists(beside);
            Map<String, Long> rows = open.committed(connection -> {
                Statements.run(connection, "vacuum_into", beside.toString());
                return counts(connection);
            });
            if (!rows.equals(checkedCounts(beside))) {
                throw Refusal.of("backup.differs", target.getFileName());
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal(Message.of("backup.impossible", target), e);
        } finally {
            drop(beside);
        }
    }

    /** A copy in the place of the open file would leave its writer with a file that has no name any more. */
    private static void refusePlace(Path open, Path target) throws IOException {
        if (Files.isDirectory(target) || !Files.isDirectory(target.toAbsolutePath().getParent())) {
            throw Refusal.of("backup.impossible", target);
        }
        if (Files.exists(target) && Files.isSameFile(open, target)) {
            throw Refusal.of("backup.itself", target);
        }
    }

    private static void drop(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException leftover) {
            // It harms nobody; what happened before matters more.
        }
    }

    /** The rows of every table of a file that passes a quick check; refuses one that does not. */
    static Map<String, Long> checkedCounts(Path file) {
        try (Connections connections = new Connections(file, true); Connection connection = connections.borrowForReading()) {
            String verdict = Statements.first(connection, "quick_check", row -> row.getString(1)).orElse("");
            if (!verdict.equals("ok")) {
                throw Refusal.of("workspace.damaged", file.getFileName());
            }
            return counts(connection);
        } catch (SQLException e) {
            throw Faults.of(file, e);
        }
    }

    private static Map<String, Long> counts(Connection connection) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String table : Statements.list(connection, "table_names", row -> row.getString(1))) {
            try (var statement = connection.createStatement(); var result = statement.executeQuery("SELECT count(*) FROM \"" + table + '"')) {
                counts.put(table, result.getLong(1));
            }
        }
        return counts;
    }
}
