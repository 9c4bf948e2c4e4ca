package org.hearthroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearthroll.desk.Desk;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Place;
import org.hearthroll.model.Scope;
import org.hearthroll.store.Register;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityCommandTest {

    private static final String HEADER = "rule,severity,household_code,person_code,message\n";
    private static final String SON = "RELATION_SEX,ERROR,H1,P2,张**：与户主关系和性别不符（与户主关系 之子；性别 女）。\n";
    private static final String NAMELESS = "RELATION_EMPTY,ERROR,H1,,李**：与户主关系未填（与户主关系 未填）。\n";
    private static final String WATER = "UNSAFE_WATER,WARNING,H2,,没有解决安全饮水（安全饮水 否）。\n";

    @TempDir
    private Path folder;
    private Path workspace;

    @BeforeEach
    void make() {
        workspace = folder.resolve("县.hearth");
        Register.make(workspace, "2023-06", List.of(
                new Household("H2", new Place("大用镇", "新民村", ""), Map.of("head_name", "王某英", "safe_water", "0"), List.of()),
                new Household("H1", new Place("城关镇", "一碗水村", ""), Map.of("head_name", "张建国", "safe_water", "1"), List.of(
                        new Member("P1", "张建国", Map.of("relation", "01", "sex", "1")), new Member("P2", "张小明", Map.of("relation", "03", "sex", "2")),
                        new Member("", "李某芳", Map.of("sex", "2"))))));
    }

    @Test
    void csvHasTheFiveColumnsOneRowAFaultAndMaskedNames() {
        Spoken spoken = Spoken.run("quality", "--from", workspace);
        assertThat(spoken.code()).isZero();
        assertThat(spoken.out()).isEqualTo(HEADER + SON + NAMELESS + WATER);
    }

    @Test
    void whatCouldNotBeCheckedIsSaidBesideTheResult() {
        assertThat(Spoken.run("quality", "--from", workspace, "--format", "csv").err().lines()).contains("名册没有“耕地面积（亩）”这一项，有 2 条规则没有核查：耕地面积未填；耕地面积异常。")
                .noneMatch(line -> line.contains("豁免"));
    }

    @Test
    void jsonIsOneArrayWithNullForNoPerson() {
        assertThat(Spoken.run("quality", "--from", workspace, "--format", "json").out()).isEqualTo("""
                [{"rule":"RELATION_SEX","severity":"ERROR","household_code":"H1","person_code":"P2","message":"张**：与户主关系和性别不符（与户主关系 之子；性别 女）。"},
                {"rule":"RELATION_EMPTY","severity":"ERROR","household_code":"H1","person_code":null,"message":"李**：与户主关系未填（与户主关系 未填）。"},
                {"rule":"UNSAFE_WATER","severity":"WARNING","household_code":"H2","person_code":null,"message":"没有解决安全饮水（安全饮水 否）。"}]
                """);
    }

    @Test
    void theScopeIsGivenAsElsewhere() {
        assertThat(Spoken.run("quality", "--from", workspace, "--where", "township=大用镇", "--period", "2023-06").out()).isEqualTo(HEADER + WATER);
        assertThat(Spoken.run("quality", "--from", workspace, "--period", "2024-01")).isEqualTo(Spoken.refused("工作区里没有 2024-01 这一期，请用已有的期。"));
        assertThat(Spoken.run("quality")).extracting(Spoken::code).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Spoken.run("quality", "--from", workspace, "--format", "pdf")).extracting(Spoken::code).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void acceptedFaultsAreLeftOutAndCountedBeside() {
        try (Desk desk = Desk.writing(workspace)) {
            desk.quality().exempt(desk.quality().check(Scope.of(null), Progress.none()).faults().getLast(), "已打井");
        }
        Spoken spoken = Spoken.run("quality", "--from", workspace);
        assertThat(spoken.out()).isEqualTo(HEADER + SON + NAMELESS);
        assertThat(spoken.err().lines()).startsWith("另有 1 条已豁免，未列出。");
    }

    @Test
    void aRuleThatIsOffIsNamedBesideTheResult() {
        try (Desk desk = Desk.writing(workspace)) {
            desk.quality().turn(org.hearthroll.quality.Rules.standard().rule("UNSAFE_WATER").orElseThrow(), false);
        }
        Spoken spoken = Spoken.run("quality", "--from", workspace);
        assertThat(spoken.out()).isEqualTo(HEADER + SON + NAMELESS);
        assertThat(spoken.err().lines()).contains("有 1 条规则已停用：UNSAFE_WATER。");
    }

    @Test
    void textIsForReadersAndAFileTakesItsFormFromItsName() throws Exception {
        assertThat(Spoken.run("quality", "--from", workspace, "--where", "township=大用镇", "--format", "text").out()).isEqualTo("""
                规则          级别     户编号  人编号  说明
                UNSAFE_WATER  WARNING  H2              没有解决安全饮水（安全饮水 否）。
                """);
        assertThat(Spoken.run("quality", "--from", workspace, "--out", folder.resolve("q.csv")).out()).isEmpty();
        assertThat(Files.readString(folder.resolve("q.csv"), StandardCharsets.UTF_8)).isEqualTo(HEADER + SON + NAMELESS + WATER);
    }

    @Test
    void aWorkspaceWithoutARosterIsRefused() {
        Desk.create(folder.resolve("空.hearth")).close();
        assertThat(Spoken.run("quality", "--from", folder.resolve("空.hearth"))).isEqualTo(Spoken.refused("工作区里还没有名册，请先导入名册。"));
    }
}
