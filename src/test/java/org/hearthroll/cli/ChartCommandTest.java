package org.hearthroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartCommandTest {

    private static final String ROSTER = """
            户编号,姓名,证件号码,与户主关系,乡镇,行政村,主要致贫原因,年度
            1,甲某,990105194912310023,户主,城关镇,一村,缺技术,2017
            2,乙某,990105195001010015,户主,城关镇,一村,因病,2017
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aPictureOfAnotherKindIsWrongUsage() {
        assertThat(run("chart", "causes", "--from", "w.hearth", "--out", "图.gif")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("chart", "causes", "--from", "w.hearth", "--out", "图.png", "--width", "0")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("chart", "causes", "--from", "w.hearth")).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void aWorkspaceThatIsNotThereIsRefusedAndNothingIsWritten() {
        assertThat(run("chart", "causes", "--from", folder.resolve("w.hearth").toString(), "--out", folder.resolve("图.png").toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(folder.resolve("图.png")).doesNotExist();
    }

    @Test
    void theChartOfATableIsDrawnWithTheSameSelectors() throws Exception {
        Path roster = Files.writeString(folder.resolve("名册.csv"), ROSTER);
        String workspace = folder.resolve("w.hearth").toString();
        assertThat(run("import", roster.toString(), "--into", workspace, "--create", "--period", "2017-08")).isZero();
        Path drawing = folder.resolve("图.svg");
        assertThat(run("chart", "causes", "--from", workspace, "--out", drawing.toString(), "--where", "cause=07", "--width", "900", "--lang", "zh")).isZero();
        assertThat(drawing).content().contains("width='900.0'", ">缺技术<", ">1 · 100.00%<").doesNotContain("因病");
        assertThat(said()).contains("统计范围：2017-08，主要致贫原因=缺技术。");
    }

    @Test
    void theKindOfChartIsChosenAndOneThatDoesNotFitIsRefused() throws Exception {
        Path roster = Files.writeString(folder.resolve("名册.csv"), ROSTER);
        String workspace = folder.resolve("w.hearth").toString();
        assertThat(run("import", roster.toString(), "--into", workspace, "--create", "--period", "2017-08")).isZero();
        Path drawing = folder.resolve("图.svg");
        assertThat(run("chart", "causes", "--from", workspace, "--out", drawing.toString(), "--kind", "pareto", "--lang", "zh")).isZero();
        assertThat(drawing).content().contains(">累计 50.00%<", ">累计 100.00%<");
        Path refused = folder.resolve("不画.svg");
        assertThat(run("chart", "causes", "--from", workspace, "--out", refused.toString(), "--kind", "pareto", "--counting", "any", "--lang", "zh")).isEqualTo(ExitCode.REFUSED);
        assertThat(said()).contains("这张表不能画成帕累托图（pareto），可以画成条形图（bars）。");
        assertThat(run("chart", "causes", "--from", workspace, "--out", refused.toString(), "--kind", "stacked", "--lang", "zh")).isEqualTo(ExitCode.REFUSED);
        assertThat(run("chart", "causes", "--from", workspace, "--out", refused.toString(), "--kind", "pie")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(refused).doesNotExist();
    }

    @Test
    void amountsAreDrawnByTheirSumAndNotOneGroupBesideAnother() throws Exception {
        Path roster = Files.writeString(folder.resolve("名册.csv"), ROSTER.replace("年度\n", "年度,耕地面积\n").replace("缺技术,2017", "缺技术,2017,1200.6").replace("因病,2017", "因病,2017,2"));
        String workspace = folder.resolve("w.hearth").toString();
        assertThat(run("import", roster.toString(), "--into", workspace, "--create", "--period", "2017-08")).isZero();
        Path drawing = folder.resolve("图.svg");
        assertThat(run("chart", "lands", "--from", workspace, "--out", drawing.toString(), "--lang", "en")).isZero();
        assertThat(drawing).content().contains(">1,203<", ">Arable land<").doesNotContain("%<");
        assertThat(run("chart", "causes", "--amount", "arable_land", "--from", workspace, "--out", drawing.toString(), "--lang", "zh")).isZero();
        assertThat(drawing).content().contains(">主要致贫原因：耕地面积（亩）<", ">缺技术<", ">1,201<");
        assertThat(run("chart", "lands", "--by", "township", "--from", workspace, "--out", drawing.toString(), "--lang", "zh")).isEqualTo(ExitCode.REFUSED);
        assertThat(said()).contains("土地资源表分组后画不成一张图；请去掉 --by。");
    }

    private int run(String... arguments) {
        return HearthrollCommand.run(arguments, null, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
