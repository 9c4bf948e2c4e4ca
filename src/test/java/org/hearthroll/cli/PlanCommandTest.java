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
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.StatedMeasure;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Place;
import org.hearthroll.plan.MeasureType;
import org.hearthroll.store.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCommandTest {

    private static final String FIRST = "\"no\":1,\"target\":\"P1\",\"answers\":[\"01\"],\"measure\":\"P02\"";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    @TempDir
    private Path folder;
    private String workspace;

    @BeforeEach
    void make() {
        workspace = folder.resolve("县.hearth").toString();
        Register.make(Path.of(workspace), "2020-06", List.of(
                new Household("H1", new Place("城关镇", "一碗水村", ""), Map.of("head_name", "张某国", "main_cause", "01"),
                        List.of(new Member("P1", "张某国", Map.of("health", "02")))),
                new Household("H2", new Place("大用镇", "新民村", ""), Map.of("head_name", "王某英"), List.of())));
    }

    @Test
    void aHouseholdWithoutAPlanShowsAnEmptyOne() {
        assertThat(run("plan", "show", "H2", "--from", workspace, "--json")).isZero();
        assertThat(out()).isEqualToIgnoringWhitespace("{\"household\":\"H2\",\"year\":2020,\"measures\":[]}").endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void whatShowPrintsSetTakesBackUnchanged() throws IOException {
        String plan = """
                {"household":"H1","year":2020,"measures":[{"no":1,"target":"P1","answers":["01","CHRONIC"],"measure":"P02","quantity":"1","unit":"次/月",\
                "responsibleUnit":"卫健局","responsiblePerson":"王某","fund":"3000.00","fundSource":"专项","start":"2020-01-01","due":"2020-12-31",\
                "progress":"RUNNING","result":"已签约"},{"no":2,"target":"HOUSEHOLD","answers":[],"measure":"H08","quantity":"","unit":"","responsibleUnit":"",\
                "responsiblePerson":"","fund":"","fundSource":"","start":"","due":"","progress":"NOT_STARTED","result":""}]}""";
        assertThat(run("plan", "set", "H1", "--from", workspace, "--file", file(plan))).isZero();
        assertThat(out()).isEqualTo("户H1的2020年计划已保存，共2条措施。\n");
        assertThat(run("plan", "show", "H1", "--from", workspace, "--json")).isZero();
        String shown = out();
        assertThat(shown).isEqualToIgnoringWhitespace(plan);
        assertThat(run("plan", "set", "H1", "--from", workspace, "--file", file(shown))).isZero();
        out();
        run("plan", "show", "H1", "--from", workspace, "--json");
        assertThat(out()).isEqualTo(shown);
    }

    @Test
    void sumsAndQuantitiesMayBeNumbersAndMissingEntriesAreOpen() throws IOException {
        assertThat(set("{\"target\":\"HOUSEHOLD\",\"measure\":\"H08\",\"quantity\":4,\"fund\":1120.5}")).isZero();
        run("plan", "show", "H1", "--from", workspace, "--json");
        assertThat(out()).contains("\"quantity\" : \"4\"", "\"fund\" : \"1120.50\"", "\"due\" : \"\"", "\"progress\" : \"NOT_STARTED\"");
    }

    @Test
    void measuresStandInTheOrderOfTheirNumbers() throws IOException {
        assertThat(set("{\"no\":7,\"target\":\"HOUSEHOLD\",\"measure\":\"H08\"},{\"target\":\"HOUSEHOLD\",\"measure\":\"H01\"},{" + FIRST + "}")).isZero();
        run("plan", "show", "H1", "--from", workspace, "--json");
        assertThat(out().lines().filter(line -> line.contains("\"measure\" ") || line.contains("\"no\"")).map(String::strip))
                .containsExactly("\"no\" : 1,", "\"measure\" : \"P02\",", "\"no\" : 2,", "\"measure\" : \"H08\",", "\"no\" : 3,", "\"measure\" : \"H01\",");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{\"target\":\"P1\",\"measure\":\"P99\"}|第2条的措施代码“P99”不在措施目录里。",
        "{\"target\":\"P1\"}|第2条的措施代码“”不在措施目录里。",
        "{\"target\":\"P7\",\"measure\":\"P02\"}|第2条的对象“P7”不是本户成员的人编号，也不是HOUSEHOLD。",
        "{\"measure\":\"P02\"}|第2条的对象“”不是本户成员的人编号，也不是HOUSEHOLD。",
        "{\"target\":\"P1\",\"measure\":\"P02\",\"answers\":[\"01\",\"77\"]}|第2条的原因或情况代码“77”不存在。",
        "{\"target\":\"P1\",\"measure\":\"P02\",\"answers\":\"01\"}|第2条的answers应为列表，而不是“01”。",
        "{\"target\":\"P1\",\"measure\":\"P02\",\"progress\":\"done\"}|第2条的进展“done”应为NOT_STARTED、RUNNING或DONE。",
        "{\"target\":\"P1\",\"measure\":\"P02\",\"start\":\"2020-02-30\"}|第2条的日期“2020-02-30”不是正确的日期，应如2020-07-01。",
        "{\"target\":\"P1\",\"measure\":\"P02\",\"due\":\"2020/7/1\"}|第2条的日期“2020/7/1”不是正确的日期，应如2020-07-01。",
        "{\"target\":\"P1\",\"measure\":\"P02\",\"fund\":\"三千\"}|第2条的资金“三千”不是金额，应为最多两位小数的元。",
        "{\"target\":\"P1\",\"measure\":\"P02\",\"quantity\":\"若干\"}|第2条的数量“若干”不是数字。",
        "{\"target\":\"P1\",\"measure\":\"P02\",\"result\":{}}|第2条措施里的“result”应为文字，而不是“{}”。",
        "{\"target\":\"P1\",\"measure\":\"P02\",\"responsible_unit\":\"x\"}|第2条措施里有不认识的项“responsible_unit”，请更正后再试。",
        "\"P02\"|第2条措施的写法不对，请以plan show --json的输出为样子。"})
    void whatIsWrongWithAMeasureIsSaidInOneSentenceAndNothingChanges(String second, String sentence) throws IOException {
        assertThat(set("{" + FIRST + "}")).isZero();
        out();
        assertThat(set("{" + FIRST + "}," + second)).isEqualTo(ExitCode.REFUSED);
        assertThat(err()).isEqualTo(sentence + "\n");
        run("plan", "show", "H1", "--from", workspace, "--json");
        assertThat(out()).contains("\"no\" : 1").doesNotContain("\"no\" : 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{\"household\":\"H1\"|计划文件plan.json第1行附近不是正确的JSON（应为UTF-8编码），没有改动。",
        "{\"household\":\"H1\",\"year\":2020}|计划文件plan.json缺少措施列表measures，请以plan show --json的输出为样子。",
        "[]|计划文件plan.json缺少措施列表measures，请以plan show --json的输出为样子。",
        "{\"household\":\"H1\",\"year\":\"2020\",\"measures\":[]}|计划文件plan.json的year应为四位年份，例如2020。",
        "{\"household\":\"H2\",\"year\":2020,\"measures\":[]}|计划文件plan.json是户“H2”的，不是户H1的，没有改动。",
        "{\"household\":\"H1\",\"jahr\":2020,\"measures\":[]}|计划文件plan.json里有不认识的项“jahr”，请更正后再试。"})
    void aFileThatIsNoPlanOfTheHouseholdIsRefused(String content, String sentence) throws IOException {
        assertThat(run("plan", "set", "H1", "--from", workspace, "--file", file(content))).isEqualTo(ExitCode.REFUSED);
        assertThat(err()).isEqualTo(sentence + "\n");
    }

    /** The office's own measure stands in a plan like any other; retired, the plan that names it is still taken back as it was shown. */
    @Test
    void aMeasureOfTheOfficeIsSetShownAndCheckedByItsCode() throws IOException {
        try (Desk desk = Desk.writing(Path.of(workspace))) {
            desk.ownMeasures().add(new StatedMeasure("送药上门", MeasureType.Level.PERSON, "HEALTH", List.of("01", "CHRONIC"), List.of(), new MeasureType.Counting("", false)));
        }
        assertThat(set("{\"target\":\"P1\",\"measure\":\"X02\"}")).isEqualTo(ExitCode.REFUSED);
        assertThat(set("{" + FIRST.replace("P02", "X01") + ",\"responsiblePerson\":\"王某\"}")).isZero();
        out();
        assertThat(run("plan", "check", "--from", workspace)).isZero();
        assertThat(out().lines().filter(line -> line.startsWith("H1"))).containsExactly("H1,2020,TOO_FEW,ERROR,,措施只有1条，少于4条。");
        try (Desk desk = Desk.writing(Path.of(workspace))) {
            desk.ownMeasures().retire("X01");
        }
        assertThat(run("plan", "show", "H1", "--from", workspace)).isZero();
        assertThat(out().lines().toList().get(1)).isEqualTo("1. 张**  因病  送药上门  责任人：王某  进展：未开始");
        run("plan", "show", "H1", "--from", workspace, "--json");
        assertThat(run("plan", "set", "H1", "--from", workspace, "--file", file(out()))).isZero();
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThat(run("plan", "set", "H1", "--from", workspace, "--file", folder.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(err()).startsWith("读不了计划文件");
    }

    @Test
    void theTotalsAreATableOfMeasuresAndFundsByWhatIsAskedFor() throws IOException {
        assertThat(set("{" + FIRST + "},{\"target\":\"HOUSEHOLD\",\"measure\":\"H08\",\"fund\":1120.5,\"fundSource\":\"专项\"}")).isZero();
        assertThat(run("plan", "totals", "--from", workspace, "--by", "source", "--format", "csv")).isZero();
        assertThat(out()).isEqualTo("户H1的2020年计划已保存，共2条措施。\nfund_source,households,measures,measures_done,measures_funded,funds\n专项,1,1,0,1,1120.50\n未填,1,1,0,0,\n合计,1,2,0,1,1120.50\n");
        assertThat(err()).contains("2020 年度计划，户数按期次 2020-06 的名册。");
        assertThat(run("plan", "totals", "--from", workspace, "--by", "month")).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void theCheckListsEveryViolationAsCsvAndEndsWell() throws IOException {
        assertThat(set("{" + FIRST + "}")).isZero();
        out();
        assertThat(run("plan", "check", "--from", workspace, "--lang", "en")).isZero();
        assertThat(out()).isEqualTo("""
                household_code,year,rule,severity,measure_no,message
                H1,2020,TOO_FEW,ERROR,,措施只有1条，少于4条。
                H1,2020,NO_RESPONSIBLE,WARNING,1,第1条“家庭医生签约服务”没有责任单位，也没有责任人。
                H2,2020,NO_PLAN,ERROR,,没有2020年的帮扶计划。
                """);
    }

    @Test
    void theCheckAsJsonHasTheSameRows() {
        assertThat(run("plan", "check", "--from", workspace, "--format", "json", "--year", "2019")).isZero();
        assertThat(out()).isEqualTo("[{\"household_code\":\"H1\",\"year\":2019,\"rule\":\"NO_PLAN\",\"severity\":\"ERROR\",\"measure_no\":null,\"message\":\"没有2019年的帮扶计划。\"},"
                + "{\"household_code\":\"H2\",\"year\":2019,\"rule\":\"NO_PLAN\",\"severity\":\"ERROR\",\"measure_no\":null,\"message\":\"没有2019年的帮扶计划。\"}]\n");
    }

    @Test
    void shownAsTextNamesAreMasked() throws IOException {
        assertThat(set("{" + FIRST + ",\"quantity\":\"1\",\"unit\":\"次/月\",\"fund\":\"3000\"}")).isZero();
        out();
        assertThat(run("plan", "show", "H1", "--from", workspace)).isZero();
        assertThat(out()).isEqualTo("""
                张**户（H1）2020年帮扶计划，1条措施
                1. 张**  因病  家庭医生签约服务  数量：1  单位：次/月  资金（元）：3,000  进展：未开始
                - 措施只有1条，少于4条。
                - 第1条“家庭医生签约服务”没有责任单位，也没有责任人。
                """);
    }

    @Test
    void planWithoutWhatToDoIsWrongUsage() {
        assertThat(run("plan")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("plan", "check", "--from", workspace, "--format", "xlsx")).isEqualTo(ExitCode.WRONG_USAGE);
    }

    private int set(String measures) throws IOException {
        return run("plan", "set", "H1", "--from", workspace, "--file", file("{\"household\":\"H1\",\"year\":2020,\"measures\":[" + measures + "]}"));
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("plan.json"), content).toString();
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (!all.contains("--lang")) {
            all.addAll(List.of("--lang", "zh"));
        }
        return HearthrollCommand.run(all.toArray(String[]::new), null, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String out() {
        String text = out.toString(StandardCharsets.UTF_8);
        out.reset();
        return text;
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
