package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.model.Finding;
import org.hearthroll.roster.FindingWords;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad files as offices send them, each with what becomes of it beside it: the receipt, every finding, and what then stands in the workspace. */
class BadInputsTest {

    private static final String EXPECTED = ".expected";

    @TempDir
    Path folder;

    static List<String> files() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(Path.of(BadInputsTest.class.getResource("bad").toURI()))) {
            return files.map(f -> f.getFileName().toString()).filter(n -> !n.endsWith(EXPECTED)).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBadFileEndsAsTheTextBesideItSays(String name) throws IOException, URISyntaxException, SQLException {
        Path file = copy(name);
        Path expected = Path.of(getClass().getResource("bad").toURI()).resolve(name + EXPECTED);
        assertThat(told(file)).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySourceRowIsLoadedSetAsideOrRejectedAndNothingElse(String name) throws IOException, URISyntaxException {
        try (Desk desk = Desk.create(folder.resolve("w.hearth"))) {
            Receipt receipt = desk.importFiles().load(request(copy(name)), Progress.none()).getFirst();
            assertThat(receipt.loaded() + receipt.setAside() + receipt.rejected()).isEqualTo(receipt.sourceRows());
            assertThat(receipt.added() + receipt.changed() + receipt.same()).isEqualTo(receipt.loaded());
        } catch (Refusal refused) {
            assertThat(name).matches("(19-|charset-).*");
        }
    }

    @Test
    void aFolderIsRefusedInOneSentence() throws SQLException {
        assertThat(told(folder)).isEqualTo("“" + folder.getFileName() + "”是文件夹。请选择其中的一个 .xlsx、.xls 或 .csv 文件。\n");
    }

    private Path copy(String name) throws IOException, URISyntaxException {
        return Files.copy(Path.of(getClass().getResource("bad").toURI()).resolve(name), folder.resolve(name));
    }

    private static ImportRequest request(Path file) {
        return new ImportRequest(List.of(new ImportSource(file, Choices.detected())), "2017-09", null, null, false);
    }

    private String told(Path file) throws SQLException {
        Path workspace = folder.resolve("w.hearth");
        try (Desk desk = Desk.create(workspace)) {
            Receipt receipt = desk.importFiles().load(request(file), Progress.none()).getFirst();
            return receipt(receipt) + receipt.noticed().stream().map(BadInputsTest::line).collect(Collectors.joining()) + stored(workspace);
        } catch (Refusal refused) {
            return Texts.chinese().say(refused.said()) + "\n";
        }
    }

    private static String receipt(Receipt r) {
        return "%s %s header %d%nrows %d = loaded %d + set aside %d + rejected %d%nhouseholds %d members %d new %d changed %d same %d%ncolumns %s%nfindings %s%n".formatted(
                r.kind(), r.charset(), r.headerRow(), r.sourceRows(), r.loaded(), r.setAside(), r.rejected(), r.households(), r.members(), r.added(), r.changed(), r.same(),
                r.columns().stream().map(c -> c.header() + "=" + (c.field() != null ? c.field() : c.suggested() != null ? "?" + c.suggested() : "-")).collect(Collectors.joining(" ")), r.findings());
    }

    private static String line(Finding finding) {
        return finding.code() + ": " + Texts.chinese().say(FindingWords.of(finding)).replace("\n", "\\n") + "\n";
    }

    private static String stored(Path workspace) throws SQLException {
        return select(workspace, "household", "code, village, head_name, head_id, phone, household_size, persons, attribute, main_cause, other_causes, income_per_head, wording, more", "code")
                + select(workspace, "member", "(SELECT h.code FROM household h WHERE h.id = household_id) AS household, code, name, id_number, id_key, birth_date, relation, health, phone, note, wording, more", "household, id");
    }

    private static String select(Path workspace, String table, String columns, String order) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + workspace);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + columns + " FROM " + table + " ORDER BY " + order)) {
            while (rows.next()) {
                text.append(table);
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    if (rows.getString(i) != null) {
                        text.append(' ').append(rows.getMetaData().getColumnLabel(i)).append('=').append(rows.getString(i));
                    }
                }
                text.append('\n');
            }
        }
        return text.toString();
    }
}
