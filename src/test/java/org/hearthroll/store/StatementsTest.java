package org.hearthroll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The declared statements upon an empty workspace of the current shape. */
class StatementsTest {

    private static final Path BASE = Path.of(System.getProperty("hearthroll.basedir", ""));
    private static final Path SQL = BASE.resolve("src/main/resources/org/hearthroll/store/sql");
    /** Parts of statements, put together by the counting and the search: they cannot be prepared alone. */
    private static final Set<String> PARTS = Set.of();

    private Connection connection;

    @BeforeEach
    void anEmptyWorkspace() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        Schema.current().migrate(connection, 0);
        Statements.run(connection, "make_named_village");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void everyWholeStatementPreparesUponTheShapeOfTheWorkspace() throws SQLException {
        List<String> whole = names().stream().filter(name -> whole(Statements.sql(name))).toList();
        assertThat(whole).hasSizeGreaterThan(60).contains("add_plan", "id_keys_of_period", "undo_members");
        for (String name : whole) {
            try (PreparedStatement statement = connection.prepareStatement(Statements.sql(name))) {
                assertThat(statement.getParameterMetaData().getParameterCount()).as(name).isBetween(0, 20);
            }
        }
    }

    @Test
    void everyStatementIsNamedSomewhereInThePackage() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(BASE.resolve("src/main/java/org/hearthroll/store"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        try (Stream<Path> declared = Files.walk(BASE.resolve("src/main/resources/org/hearthroll"))) {
            for (Path file : declared.filter(f -> f.toString().endsWith(".csv")).toList()) {
                code.append(Files.readString(file));
            }
        }
        Set<String> unused = new TreeSet<>(names());
        unused.removeIf(name -> PARTS.contains(name) || code.indexOf(name) >= 0);
        assertThat(unused).isEmpty();
    }

    @Test
    void aStatementThatIsNotThereIsAFaultThatNamesIt() {
        assertThatThrownBy(() -> Statements.sql("no_such_statement")).isInstanceOf(NullPointerException.class).hasMessage("sql/no_such_statement.sql");
    }

    @Test
    void aQueryWithoutARowAnswersNothingAndZero() throws SQLException {
        assertThat(Statements.list(connection, "periods", row -> row.getString(2))).isEmpty();
        assertThat(Statements.first(connection, "periods", row -> row.getString(2))).isEqualTo(Optional.empty());
        assertThat(Statements.number(connection, "period_id", "2020-12")).isZero();
    }

    @Test
    void aRowThatHoldsNullIsNoAnswerEither() throws SQLException {
        assertThat(Statements.first(connection, "last_household", row -> row.getString(1))).isEqualTo(Optional.empty());
        assertThat(Statements.number(connection, "last_household")).isZero();
    }

    @Test
    void aChangeSaysHowManyRowsItTouched() throws SQLException {
        assertThat(Statements.run(connection, "add_period", "2020-12")).isEqualTo(1);
        assertThat(Statements.run(connection, "add_period", "2020-12")).as("it is there already").isZero();
        assertThat(Statements.number(connection, "period_id", "2020-12")).isEqualTo(1);
    }

    @Test
    void anArgumentIsAValueAndNeverPartOfTheStatement() {
        assertThatThrownBy(() -> Statements.run(connection, "add_period", "2020-12'); DROP TABLE period; --")).isInstanceOf(SQLException.class).hasMessageContaining("CHECK");
        assertThat(List.of("'; DROP TABLE plan; --", "\"", "%")).allSatisfy(code -> assertThat(Statements.list(connection, "list_id", row -> row.getLong(1), code)).isEmpty());
    }

    private static boolean whole(String sql) {
        String start = sql.lines().filter(line -> !line.startsWith("--")).findFirst().orElse("").strip();
        return Stream.of("INSERT ", "UPDATE ", "DELETE ", "WITH ").anyMatch(start::startsWith)
                || start.startsWith("SELECT") && sql.contains("FROM") && !sql.contains("{") && !sql.contains("%s");
    }

    private static List<String> names() {
        try (Stream<Path> files = Files.list(SQL)) {
            return files.map(file -> file.getFileName().toString().replace(".sql", "")).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
