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
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.model.Finding;
import org.hearthroll.roster.FindingWords;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bad files as offices send them, each with what becomes of it beside it: the receipt, every finding, and what then stands in the
 * workspace. Beside some stand a file that was loaded before (.before) and the offers a user takes up (.choices): those are loaded
 * twice, with and without.
 */
class BadInputsTest {

    static final String EXPECTED = ".expected";
    private static final String BEFORE = ".before";
    private static final String CHOICES = ".choices";

    @TempDir
    Path folder;

    static List<String> files() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(Path.of(BadInputsTest.class.getResource("bad").toURI()))) {
            return files.map(f -> f.getFileName().toString()).filter(n -> Stream.of(EXPECTED, BEFORE, CHOICES).noneMatch(n::endsWith)).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBadFileEndsAsTheTextBesideItSays(String name) throws IOException, URISyntaxException, SQLException {
        assertThat(story(name, folder)).isEqualTo(Files.readString(bad().resolve(name + EXPECTED)));
    }

    /** What becomes of a file, told with and without the offers there are. */
    static String story(String name, Path folder) throws IOException, URISyntaxException, SQLException {
        Path file = Files.copy(bad().resolve(name), folder.resolve(name));
        Path before = Files.exists(bad().resolve(name + BEFORE)) ? Files.copy(bad().resolve(name + BEFORE), folder.resolve("before.csv")) : null;
        String plain = told(folder.resolve("w.hearth"), before, file, Choices.detected());
        Path choices = bad().resolve(name + CHOICES);
        if (!Files.exists(choices)) {
            return plain;
        }
        String taken = Files.readString(choices).strip();
        return plain + "--- " + taken + "\n" + told(folder.resolve("w2.hearth"), before, file, choices(taken));
    }

    private static Choices choices(String taken) {
        Offers offers = new Offers(taken.contains("fill-down"), taken.contains("serial-dates"), taken.contains("decimal-comma"), taken.contains("recover-ids"));
        return new Choices(ReadingChoice.detect().repairing(taken.contains("repair-mojibake")), null, Map.of(), offers);
    }

    private static Path bad() throws URISyntaxException {
        return Path.of(BadInputsTest.class.getResource("bad").toURI());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySourceRowIsLoadedSetAsideOrRejectedAndNothingElse(String name) throws IOException, URISyntaxException {
        try (Desk desk = Desk.create(folder.resolve("w.hearth"))) {
            Receipt receipt = desk.importFiles().load(request(Files.copy(bad().resolve(name), folder.resolve(name)), Choices.detected()), Progress.none()).getFirst();
            assertThat(receipt.loaded() + receipt.setAside() + receipt.rejected()).isEqualTo(receipt.sourceRows());
            assertThat(receipt.added() + receipt.changed() + receipt.same()).isEqualTo(receipt.loaded());
        } catch (Refusal refused) {
            assertThat(name).matches("(19-|charset-|03-latin1).*");
        }
    }

    @Test
    void aFolderIsRefusedInOneSentence() throws SQLException {
        assertThat(told(folder.resolve("w.hearth"), null, folder, Choices.detected())).isEqualTo("“" + folder.getFileName() + "”是文件夹。请选择其中的一个 .xlsx、.xls 或 .csv 文件。\n");
    }

    private static ImportRequest request(Path file, Choices choices) {
        return new ImportRequest(List.of(new ImportSource(file, choices)), "2017-09", null, null, false);
    }

    private static String told(Path workspace, Path before, Path file, Choices choices) throws SQLException {
        try (Desk desk = Desk.create(workspace)) {
            if (before != null) {
                desk.importFiles().load(new ImportRequest(List.of(new ImportSource(before, Choices.detected())), "2017-08", null, null, false), Progress.none());
            }
            Receipt receipt = desk.importFiles().load(request(file, choices), Progress.none()).getFirst();
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
        return select(workspace, "household", "code, township, village, head_name, head_id, phone, household_size, persons, attribute, main_cause, other_causes, income_per_head, note, wording, more", "period_id = (SELECT max(id) FROM period)", "code")
                + select(workspace, "member", "(SELECT h.code FROM household h WHERE h.id = household_id) AS household, code, name, id_number, id_key, birth_date, relation, health, phone, note, wording, more", "household_id IN (SELECT id FROM household WHERE period_id = (SELECT max(id) FROM period))", "household, id");
    }

    private static String select(Path workspace, String table, String columns, String where, String order) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + workspace);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + columns + " FROM " + table + " WHERE " + where + " ORDER BY " + order)) {
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
