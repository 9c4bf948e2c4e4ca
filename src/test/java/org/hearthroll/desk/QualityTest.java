package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Place;
import org.hearthroll.model.Scope;
import org.hearthroll.quality.Exemption;
import org.hearthroll.quality.QualityFinding;
import org.hearthroll.quality.Rules;
import org.hearthroll.store.Register;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.work.Cancelled;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityTest {

    private static final Scope ALL = Scope.of(null);

    @TempDir
    private Path folder;
    private Path file;
    private Desk desk;

    @BeforeEach
    void open() {
        file = folder.resolve("county.hearth");
        Register.make(file, "2023-06", List.of(
                new Household("H2", new Place("大用镇", "新民村", ""), Map.of("head_name", "王某英", "safe_water", "0"),
                        List.of(new Member("", "王某英", Map.of("relation", "01", "medical_insurance", "0")), new Member("", "王小某", Map.of("relation", "03", "medical_insurance", "0")))),
                new Household("H1", new Place("城关镇", "一碗水村", ""), Map.of("head_name", "张某国", "safe_water", "1"),
                        List.of(new Member("P1", "张某国", Map.of("relation", "01", "medical_insurance", "1")), new Member("P2", "李某芳", Map.of("relation", "02", "medical_insurance", "0"))))));
        desk = Desk.writing(file);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void faultsComeInTheOrderOfTheHouseholdsAndThenOfTheRules() {
        assertThat(said(check())).containsExactly("NOT_INSURED H1 P2", "NOT_INSURED H2 #1", "NOT_INSURED H2 #2", "UNSAFE_WATER H2");
    }

    @Test
    void aRuleCountsItsHouseholdsAndItsPersonsApart() {
        QualityReport report = check();
        assertThat(line(report, "NOT_INSURED").counts()).isEqualTo(new QualityLine.Counts(3, 2, 3, 0));
        assertThat(line(report, "UNSAFE_WATER").counts()).isEqualTo(new QualityLine.Counts(1, 1, 0, 0));
        assertThat(line(report, "NO_HEAD")).isEqualTo(new QualityLine(Rules.standard().rule("NO_HEAD").orElseThrow(), true, new QualityLine.Counts(0, 0, 0, 0), null));
        assertThat(line(report, "CHILD_LABOUR").why()).isEqualTo(Message.of("quality.unchecked.column", new org.hearthroll.text.Label("劳动技能", "Ability to work")));
        assertThat(report.households()).isEqualTo(2);
        assertThat(report.period()).isEqualTo("2023-06");
    }

    @Test
    void aScopeNarrowsTheHouseholdsButNotWhatThePeriodRecords() {
        QualityReport narrow = desk.quality().check(ALL.and("township", "城关镇"), Progress.none());
        assertThat(said(narrow)).containsExactly("NOT_INSURED H1 P2");
        assertThat(narrow.unchecked()).isEqualTo(check().unchecked());
        assertThat(desk.quality().check(ALL.and("township", "无此镇"), Progress.none()).faults()).isEmpty();
    }

    @Test
    void anExemptionTakesOneFaultOutWithReasonAndNameAndIsAudited() {
        QualityFinding fault = check().faults().get(1);
        Exemption made = desk.quality().exempt(fault, "  在外省参保 ");
        assertThat(made).isEqualTo(new Exemption(1, "NOT_INSURED", "H2", "#1", "在外省参保", System.getProperty("user.name"), made.at()));
        QualityReport after = check();
        assertThat(said(after)).containsExactly("NOT_INSURED H1 P2", "NOT_INSURED H2 #2", "UNSAFE_WATER H2");
        assertThat(after.accepted()).containsExactly(new QualityReport.Accepted(fault, made));
        assertThat(line(after, "NOT_INSURED").counts()).isEqualTo(new QualityLine.Counts(2, 2, 2, 1));
        assertThat(audit()).containsExactly("quality-exempt NOT_INSURED H2 #1: 在外省参保");
    }

    @Test
    void anExemptionWithoutAReasonIsRefusedAndNothingIsKept() {
        QualityFinding fault = check().faults().getFirst();
        for (String blank : new String[] {null, "", " 　"}) {
            assertThatThrownBy(() -> desk.quality().exempt(fault, blank)).isInstanceOfSatisfying(Refusal.class,
                    refusal -> assertThat(Texts.chinese().say(refusal.said())).isEqualTo("豁免需要写明理由，请填写后再试。"));
        }
        assertThat(check().accepted()).isEmpty();
        assertThat(audit()).isEmpty();
    }

    @Test
    void aFaultAcceptedTwiceKeepsItsFirstReason() {
        QualityFinding fault = check().faults().getFirst();
        Exemption first = desk.quality().exempt(fault, "一");
        assertThat(desk.quality().exempt(fault, "二")).isEqualTo(first);
        assertThat(audit()).hasSize(1);
    }

    @Test
    void anExceptionTakenBackLetsTheFaultStandAgainAndLeavesItsTrace() {
        QualityFinding fault = check().faults().getLast();
        Exemption exemption = desk.quality().exempt(fault, "已打井");
        desk.quality().revoke(exemption);
        desk.quality().revoke(exemption);
        assertThat(said(check())).contains("UNSAFE_WATER H2");
        assertThat(audit()).containsExactly("quality-exempt UNSAFE_WATER H2: 已打井", "quality-exempt-revoked UNSAFE_WATER H2");
        assertThat(texts("SELECT reason || ' ' || revoked_by FROM exemption")).containsExactly("已打井 " + System.getProperty("user.name"));
    }

    @Test
    void aRuleThatIsSwitchedOffIsSilentUntilItIsOnAgain() {
        var rule = Rules.standard().rule("NOT_INSURED").orElseThrow();
        desk.quality().turn(rule, false);
        desk.quality().turn(rule, false);
        assertThat(said(check())).containsExactly("UNSAFE_WATER H2");
        assertThat(line(check(), "NOT_INSURED").on()).isFalse();
        desk.close();
        desk = Desk.writing(file);
        assertThat(said(check())).containsExactly("UNSAFE_WATER H2");
        desk.quality().turn(rule, true);
        assertThat(said(check())).hasSize(4);
        assertThat(audit()).containsExactly("quality-rule-off NOT_INSURED", "quality-rule-on NOT_INSURED");
    }

    @Test
    void aReportFollowsADeedAsANewCheckWouldFindIt() {
        QualityReport before = check();
        QualityFinding fault = before.faults().getFirst();
        Exemption exemption = desk.quality().exempt(fault, "核实");
        assertThat(before.accepting(fault, exemption)).isEqualTo(check());
        assertThat(said(before.accepting(fault, exemption).revoking(new QualityReport.Accepted(fault, exemption)))).containsExactlyInAnyOrderElementsOf(said(before));
        var rule = Rules.standard().rule("UNSAFE_WATER").orElseThrow();
        desk.quality().turn(rule, false);
        assertThat(before.accepting(fault, exemption).without(rule)).isEqualTo(check());
    }

    @Test
    void theIncomeLineThatTheOfficeSetIsTheOneThatCounts() throws Exception {
        desk.close();
        run("INSERT INTO setting VALUES ('parameter.income.line.2023', '8050')");
        run("UPDATE household SET income_per_head = '8000' WHERE code = 'H1'");
        run("UPDATE household SET income_per_head = '8000', monitoring_category = '02' WHERE code = 'H2'");
        desk = Desk.writing(file);
        assertThat(said(check())).contains("BELOW_LINE_NOT_MONITORED H1").doesNotContain("BELOW_LINE_NOT_MONITORED H2");
    }

    @Test
    void theIncomeLineIsThatOfTheYearUntilTheOfficeSetsItsOwn() {
        assertThat(desk.quality().incomeLine(null)).contains(new BigDecimal("7300"));
        desk.quality().setIncomeLine("2023-06", " 8050.5 ");
        assertThat(desk.quality().incomeLine("2023-06")).contains(new BigDecimal("8050.5"));
        assertThat(audit()).containsExactly("quality-income-line 2023: 8050.5");
        for (String wrong : List.of("", "0", "-5", "七千", "7,300", "100000.01", "1e3")) {
            assertThatThrownBy(() -> desk.quality().setIncomeLine(null, wrong)).as(wrong).isInstanceOfSatisfying(Refusal.class,
                    refusal -> assertThat(refusal.said()).isEqualTo(Message.of("quality.refused.line", wrong)));
        }
        assertThat(desk.quality().incomeLine(null)).contains(new BigDecimal("8050.5"));
    }

    @Test
    void aCheckThatIsStoppedStops() {
        assertThatThrownBy(() -> desk.quality().check(ALL, new Progress() {
            @Override
            public void report(long done, long total) {
                throw new AssertionError("nothing was done");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        })).isInstanceOf(Cancelled.class);
    }

    @Test
    void aWorkspaceThatIsOnlyReadIsCheckedButNotChanged() {
        QualityFinding fault = check().faults().getFirst();
        try (Desk reading = Desk.reading(file)) {
            assertThat(reading.quality().check(ALL, Progress.none()).faults()).hasSize(4);
            assertThatThrownBy(() -> reading.quality().exempt(fault, "核实")).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void withoutARosterTheCheckIsRefusedInASentence() {
        try (Desk empty = Desk.create(folder.resolve("empty.hearth"))) {
            assertThatThrownBy(() -> empty.quality().check(ALL, Progress.none())).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.said().key()).isEqualTo("period.none"));
        }
    }

    private QualityReport check() {
        return desk.quality().check(ALL, Progress.none());
    }

    private static QualityLine line(QualityReport report, String rule) {
        return report.lines().stream().filter(line -> line.rule().id().equals(rule)).findFirst().orElseThrow();
    }

    private static List<String> said(QualityReport report) {
        return report.faults().stream().map(fault -> (fault.rule().id() + " " + fault.household() + " " + fault.target()).strip()).toList();
    }

    private List<String> audit() {
        return texts("SELECT deed || ' ' || detail FROM audit WHERE deed LIKE 'quality%' ORDER BY seq");
    }

    private List<String> texts(String sql) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var rows = connection.createStatement().executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql) throws java.sql.SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute(sql);
        }
    }
}
