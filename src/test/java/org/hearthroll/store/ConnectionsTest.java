package org.hearthroll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionsTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void aWorkspaceWithOnePeriod() {
        file = folder.resolve("县 100%#1?.hearth");
        try (WorkspaceFile workspace = Opening.standard().create(file)) {
            new PeriodStore(workspace).idOf("2020-12");
        }
    }

    @Test
    void aFrozenFileWithAwkwardSignsInItsNameIsReadAndLeavesNothingBeside() throws Exception {
        byte[] before = Files.readAllBytes(file);
        try (Connections connections = new Connections(file, true); Connection reader = connections.borrowForReading()) {
            assertThat(period(reader)).isEqualTo("2020-12");
            assertThat(beside()).containsExactly("县 100%#1?.hearth");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void neitherAFrozenNorAnOrdinaryReaderChangesAnything() throws Exception {
        for (boolean frozen : List.of(true, false)) {
            try (Connections connections = new Connections(file, frozen); Connection reader = connections.borrowForReading()) {
                assertThatThrownBy(() -> Statements.run(reader, "add_period", "2021-12")).as("frozen %s", frozen).isInstanceOf(SQLException.class)
                        .hasMessageContaining("readonly");
            }
        }
    }

    @Test
    void aReaderGivenBackIsLentAgainAndOneThatIsLentIsNot() throws Exception {
        try (Connections connections = new Connections(file, false)) {
            Connection first = connections.borrowForReading();
            Connection second = connections.borrowForReading();
            assertThat(second).isNotSameAs(first);
            connections.giveBack(second);
            assertThat(connections.borrowForReading()).isSameAs(second);
            first.close();
            second.close();
        }
    }

    @Test
    void closingClosesWhatWasGivenBack() throws Exception {
        Connections connections = new Connections(file, false);
        Connection reader = connections.borrowForReading();
        connections.giveBack(reader);
        connections.close();
        assertThat(reader.isClosed()).isTrue();
    }

    @Test
    void aReaderSeesWhatAWriterHasCommittedAndNothingElse() throws Exception {
        try (Connections connections = new Connections(file, false); Connection writer = connections.forWriting(); Connection reader = connections.borrowForReading()) {
            writer.setAutoCommit(false);
            Statements.run(writer, "add_period", "2021-12");
            assertThat(periods(reader)).isEqualTo(1);
            writer.commit();
            assertThat(periods(reader)).isEqualTo(2);
        }
    }

    @Test
    void whatACrashLeftInTheJournalIsReadFromAFrozenFileToo() throws Exception {
        try (Connections connections = new Connections(file, false); Connection writer = connections.forWriting()) {
            Statements.run(writer, "add_period", "2021-12");
            Path crashed = Files.createDirectory(folder.resolve("crashed")).resolve("w.hearth");
            Files.copy(file, crashed);
            Files.copy(Path.of(file + "-wal"), Path.of(crashed + "-wal"));
            try (Connections left = new Connections(crashed, true); Connection reader = left.borrowForReading()) {
                assertThat(periods(reader)).isEqualTo(2);
            }
        }
    }

    @Test
    void aWriterChecksReferencesAndKeepsAJournalOfItsOwn() throws Exception {
        try (Connections connections = new Connections(file, false); Connection writer = connections.forWriting()) {
            assertThat(text(writer, "PRAGMA foreign_keys")).isEqualTo("1");
            assertThat(text(writer, "PRAGMA journal_mode")).isEqualTo("wal");
            assertThat(text(writer, "PRAGMA synchronous")).as("normal").isEqualTo("1");
        }
    }

    private static long periods(Connection connection) throws SQLException {
        return Statements.list(connection, "periods", row -> row.getString(2)).size();
    }

    private static String period(Connection connection) throws SQLException {
        return Statements.first(connection, "periods", row -> row.getString(2)).orElseThrow();
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            return row.getString(1);
        }
    }

    private List<String> beside() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
