package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearthroll.model.Household;
import org.hearthroll.model.Listing;
import org.hearthroll.model.Naming;
import org.hearthroll.model.Plan;
import org.hearthroll.model.Problem;
import org.hearthroll.model.Scope;
import org.hearthroll.plan.PlanOrder;
import org.hearthroll.quality.QualityFinding;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosingTest {

    private static final String TRAIL = "SELECT deed, detail FROM audit WHERE deed LIKE '%masked' ORDER BY seq";
    private static final Listing LISTING = Listing.households(Scope.of(null), List.of("head_name", "head_id", "phone"));

    @TempDir
    private Path folder;
    private Bench bench;

    @BeforeEach
    void aFamilyOfTwoWithAProblem() {
        bench = new Bench(folder);
        bench.load("m.csv", "户编号,乡镇,行政村,户主姓名,姓名,与户主关系,证件号码,健康状况,联系电话,主要致贫原因,安全饮水",
                "0001,城关镇,一村,钱大山,钱大山,户主,990105197001011237,健康,19900001234,因病,否",
                "0001,城关镇,一村,钱大山,李小芳,配偶,990105197201011223,长期慢性病,19900001234,因病,否");
        bench.load("l.csv", "问题编号,户编号,问题类型,问题描述,整改状态", "A1,0001,饮水安全,钱大山家缺水，电话19900001234,整改中");
    }

    @AfterEach
    void end() {
        bench.close();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\t\n"})
    void withoutAReasonNothingIsShownInFullAndNothingRecorded(String blank) {
        assertThatThrownBy(() -> disclosing().disclose(blank)).isInstanceOf(Refusal.class).hasMessage("households.refused.reason");
        assertThat(disclosing().now()).isEqualTo(Disclosure.MASKED);
        assertThat(bench.rows(TRAIL)).isEmpty();
        assertThat(row()).containsExactly("钱**", "990105********1237", "199****1234");
    }

    @Test
    void aWorkspaceThatIsOnlyReadStaysMaskedBecauseNoReasonCouldBeRecorded() {
        try (Desk reading = Desk.reading(bench.desk.file())) {
            assertThatThrownBy(() -> reading.disclosing().allowed()).isInstanceOf(Refusal.class).hasMessage("disclosing.refused.read-only");
            assertThatThrownBy(() -> reading.disclosing().disclose("入户核实")).isInstanceOfSatisfying(Refusal.class, refusal ->
                    assertThat(Texts.chinese().say(refusal.said())).isEqualTo("w.hearth 以只读方式打开，理由无法记入日志，不能显示完整信息；请以可写方式打开后再试。"));
            assertThat(reading.disclosing().now().masked()).isTrue();
            assertThat(reading.households().rows(LISTING, 0, 1).getFirst().values()).startsWith("钱**");
        }
    }

    @Test
    void everyDeedOfTheDeskShowsFullDataFromTheReasonUntilItIsMaskedAgain() {
        FindHouseholds before = bench.desk.households();
        disclosing().disclose("  一户一策入户核实 ");
        assertThat(bench.rows(TRAIL)).containsExactly("screens-unmasked|一户一策入户核实");
        assertThat(row()).containsExactly("钱大山", "990105197001011237", "19900001234");
        assertThat(before.rows(LISTING, 0, 1).getFirst().values()).isEqualTo(row());
        assertThat(household().members()).extracting(m -> m.name() + " " + m.value("id_number")).containsExactly("钱大山 990105197001011237", "李小芳 990105197201011223");
        assertThat(problem()).isEqualTo("钱大山家缺水，电话19900001234");
        disclosing().mask();
        assertThat(bench.rows(TRAIL)).containsExactly("screens-unmasked|一户一策入户核实", "screens-masked|一户一策入户核实");
        assertThat(row()).containsExactly("钱**", "990105********1237", "199****1234");
        assertThat(household().members()).extracting(m -> m.name() + " " + m.value("id_number")).containsExactly("钱** 990105********1237", "李** 990105********1223");
        assertThat(problem()).isEqualTo("钱**家缺水，电话199****1234");
    }

    @Test
    void whatIsMaskedAlreadyIsNotMaskedAgain() {
        disclosing().mask();
        assertThat(bench.rows(TRAIL)).isEmpty();
    }

    @Test
    void aWorkspaceThatClosesMasksAndOpensMasked() {
        disclosing().disclose("县长来看");
        bench.desk.close();
        try (Desk again = Desk.writing(bench.desk.file())) {
            assertThat(again.disclosing().now()).isEqualTo(Disclosure.MASKED);
            assertThat(again.households().rows(LISTING, 0, 1).getFirst().values()).startsWith("钱**");
            assertThat(bench.rows(TRAIL)).containsExactly("screens-unmasked|县长来看", "screens-masked|县长来看");
        }
    }

    @Test
    void aListThatIsAskedForMaskedStaysMaskedWhileScreensAreNot() {
        disclosing().disclose("核对");
        assertThat(bench.desk.households().all(LISTING, Disclosure.MASKED).getFirst().values()).containsExactly("钱**", "990105********1237", "199****1234");
        assertThat(bench.desk.households().all(LISTING, disclosing().now()).getFirst().values()).startsWith("钱大山");
        assertThat(bench.rows(TRAIL)).containsExactly("screens-unmasked|核对", "households-unmasked|1 rows: 核对");
    }

    @Test
    void aMemberWhoMatchedIsNamedAsDisclosedAndTheHeadIsNot() {
        assertThat(found("1223")).containsExactly("0001 李** 990105********1223");
        assertThat(found("小芳")).containsExactly("0001 李** 990105********1223");
        assertThat(found("1237")).containsExactly("0001  ");
        assertThat(found("钱大")).containsExactly("0001  ");
        assertThat(found("0001")).containsExactly("0001  ");
        assertThat(found("%")).isEmpty();
        disclosing().disclose("核对");
        assertThat(found("小芳")).containsExactly("0001 李小芳 990105197201011223");
    }

    @Test
    void aMemberIsOnlyNamedForTheHouseholdItLivesIn() {
        bench.load("m2.csv", "户编号,乡镇,行政村,户主姓名,姓名,与户主关系,证件号码", "0002,城关镇,一村,李小芳,李小芳,户主,990105196501011247",
                "0003,城关镇,一村,王五,王五,户主,990105196501011255", "0003,城关镇,一村,王五,李小芳,配偶,990105196501011263",
                "0003,城关镇,一村,王五,李小花,之女,990105196501011271");
        assertThat(found("李小")).containsExactlyInAnyOrder("0001 李** 990105********1223", "0002  ", "0003 李** 990105********1263");
    }

    @Test
    void aPlanNamesItsPeopleAlsoInItsHistoryAsDisclosed() {
        PlanView shown = bench.desk.plans().show("0001", 2020, null);
        Plan next = PlanOrder.with(shown.plan(), shown.suggestions().stream().filter(one -> one.measure().target().equals("#2")).findFirst().orElseThrow().measure());
        PlanView saved = bench.desk.plans().save(shown, next);
        assertThat(said(saved)).isNotEmpty().allMatch(words -> words.contains("李**"));
        disclosing().disclose("制定计划");
        assertThat(saved.subject().naming()).isEqualTo(Naming.MASKED);
        assertThat(said(bench.desk.plans().show("0001", 2020, null))).isNotEmpty().allMatch(words -> words.contains("李小芳"));
        PlanView full = bench.desk.plans().show("0001", 2020, null);
        assertThat(saved.like(full)).isEqualTo(full);
    }

    @Test
    void faultsNamePeopleAsDisclosedButTheirFileStaysMasked() throws IOException {
        assertThat(heads(report())).isNotEmpty().containsOnly("钱**");
        disclosing().disclose("核对质量");
        assertThat(heads(report())).isNotEmpty().containsOnly("钱大山");
        Path file = folder.resolve("质量.csv");
        new QualityFile(report(), false, Texts.chinese()).write(file);
        assertThat(Files.readString(file)).contains("钱**").doesNotContain("钱大山", "李小芳", "990105197001011237");
    }

    private Disclosing disclosing() {
        return bench.desk.disclosing();
    }

    private List<String> row() {
        return bench.desk.households().rows(LISTING, 0, 1).getFirst().values();
    }

    private Household household() {
        return bench.desk.households().household(null, "0001").orElseThrow();
    }

    private String problem() {
        return bench.desk.households().problems(null, "0001").stream().map(Problem::text).findFirst().orElseThrow();
    }

    private List<String> found(String typed) {
        return bench.desk.households().search(Scope.of(null), typed, 30).stream().map(one -> one.household() + " " + one.member() + " " + one.memberId()).toList();
    }

    private List<String> said(PlanView view) {
        return bench.desk.plans().history(view, 99).stream().flatMap(edit -> edit.changes().stream()).map(Texts.chinese()::say).toList();
    }

    private QualityReport report() {
        return bench.desk.quality().check(Scope.of(null), Progress.none());
    }

    private static List<String> heads(QualityReport report) {
        return report.faults().stream().map(QualityFinding::head).filter(head -> !head.isEmpty()).toList();
    }
}
