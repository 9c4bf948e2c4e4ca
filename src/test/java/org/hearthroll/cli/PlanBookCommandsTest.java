package org.hearthroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Place;
import org.hearthroll.store.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanBookCommandsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    @TempDir
    private Path folder;
    private String workspace;
    private String book;

    @BeforeEach
    void make() throws IOException {
        workspace = folder.resolve("县.hearth").toString();
        book = folder.resolve("计划.xlsx").toString();
        Register.make(Path.of(workspace), "2020-06", List.of(
                new Household("H1", new Place("城关镇", "一碗水村", ""), Map.of("head_name", "张某国", "main_cause", "01"),
                        List.of(new Member("P1", "张某国", Map.of("health", "02")))),
                new Household("H2", new Place("大用镇", "新民村", ""), Map.of("head_name", "王某英"), List.of())));
        Path plan = Files.writeString(folder.resolve("plan.json"), "{\"household\":\"H1\",\"year\":2020,\"measures\":[{\"target\":\"P1\",\"measure\":\"P02\",\"result\":\"张某国已签约\"}]}");
        assertThat(run("plan", "set", "H1", "--from", workspace, "--file", plan.toString())).isZero();
        out.reset();
    }

    @Test
    void whatExportWritesImportTakesBackUnchanged() {
        assertThat(run("plan", "export", "--from", workspace, "--out", book)).isZero();
        assertThat(text(out)).isEqualTo("已把1户的1条措施写到计划.xlsx。\n");
        assertThat(run("plan", "import", book, "--from", workspace)).isZero();
        assertThat(text(out)).isEqualTo("文件里有1户：改动0户，未变1户。\n措施新增0条，改动0条，删除0条。\n");
        assertThat(run("plan", "export", "--from", workspace, "--out", book, "--lang", "en")).isZero();
        assertThat(text(out)).isEqualTo("The plans of 1 household with 1 measure are written to 计划.xlsx.\n");
    }

    @Test
    void anotherYearIsRefusedRowByRow() {
        run("plan", "export", "--from", workspace, "--out", book);
        text(out);
        assertThat(run("plan", "import", book, "--from", workspace, "--year", "2021")).isEqualTo(ExitCode.REFUSED);
        assertThat(text(err)).isEqualTo("第2行是2020年的计划，而这次导入的是2021年。\n文件计划.xlsx有1处要更正，没有导入任何内容。\n");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void aPlaceWithoutPlansIsRefused() {
        assertThat(run("plan", "export", "--from", workspace, "--out", book, "--where", "township=大用镇")).isEqualTo(ExitCode.REFUSED);
        assertThat(text(err)).isEqualTo("所选范围内没有2020年的帮扶计划（期次2020-06），没有写出文件。请换一个年份或范围。\n");
        assertThat(Path.of(book)).doesNotExist();
    }

    @Test
    void fullNamesNeedAReason() {
        assertThat(run("plan", "export", "--from", workspace, "--out", book, "--unmasked")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("plan", "export", "--from", workspace, "--out", book, "--unmasked", "--reason", " ")).isEqualTo(ExitCode.REFUSED);
        assertThat(run("plan", "export", "--from", workspace, "--out", book, "--unmasked", "--reason", "入户核对")).isZero();
    }

    @Test
    void cardsAreWrittenAndHouseholdsWithoutAPlanAreCounted() {
        Path cards = folder.resolve("卡");
        assertThat(run("plan", "cards", "--from", workspace, "--out", cards.toString())).isZero();
        assertThat(text(out)).isEqualTo("已写出1个文件，共1户，在" + cards + "。\n");
        assertThat(text(err)).isEqualTo("范围内另有1户没有2020年的计划，没有卡。\n");
        assertThat(run("plan", "cards", "--from", workspace, "--out", cards.toString(), "--kind", "notice", "--format", "pdf", "--by", "village", "--where", "township=城关镇")).isZero();
        assertThat(cards.resolve("城关镇-一碗水村-明白卡.pdf")).exists();
        assertThat(run("plan", "cards", "--from", workspace, "--out", cards.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(run("plan", "cards", "--from", workspace, "--out", cards.toString(), "--kind", "poster")).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void theLayoutOfTheOfficeIsSetHandedOutAndReset() {
        String layout = folder.resolve("版式.docx").toString();
        assertThat(run("plan", "template", "--from", workspace, "--get", layout)).isZero();
        assertThat(text(out)).isEqualTo("已把程序自带的版式写到" + layout + "，改好后用 --set 放入。\n");
        assertThat(run("plan", "template", "--from", workspace, "--set", layout)).isZero();
        assertThat(text(out)).isEqualTo("以后docx的一户一策表用版式.docx的版式。\n");
        assertThat(run("plan", "cards", "--from", workspace, "--out", folder.resolve("卡").toString(), "--format", "pdf")).isZero();
        assertThat(text(err)).contains("PDF用的是程序自带的版式；本单位的版式只用于docx。\n");
        text(out);
        assertThat(run("plan", "template", "--from", workspace, "--reset")).isZero();
        assertThat(run("plan", "template", "--from", workspace, "--reset", "--lang", "en")).isZero();
        assertThat(text(out)).isEqualTo("已恢复程序自带的版式。\nThe program's own layout was in use already.\n");
        assertThat(run("plan", "template", "--from", workspace)).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("plan", "template", "--from", workspace, "--reset", "--get", layout)).isEqualTo(ExitCode.WRONG_USAGE);
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (!all.contains("--lang")) {
            all.addAll(List.of("--lang", "zh"));
        }
        return HearthrollCommand.run(all.toArray(String[]::new), null, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream stream) {
        String text = stream.toString(StandardCharsets.UTF_8);
        stream.reset();
        return text;
    }
}
