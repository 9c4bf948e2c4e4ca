package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearthroll.desk.ChangePeriods.Deleted;
import org.hearthroll.model.Period;
import org.hearthroll.model.PeriodContents;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangePeriodsTest extends OnABench {

    private static final String HEAD = "乡镇,行政村,户编号,人编号,姓名,与户主关系,健康状况,主要致贫原因,自定义";
    private static final String[] FIRST = {HEAD,
            "城关镇,一村,0001,000101,张三,户主,健 康,因病致贫,甲",
            "城关镇,一村,0001,000102,李四,配偶,健康,因病致贫,乙",
            "大用镇,二村,0003,000301,赵六,户主,健康,因学,"};
    private static final String[] SECOND = {HEAD, "城关镇,一村,0001,000101,张三,户主,残疾,因病致贫,甲", "大用镇,二村,0003,000301,赵六,户主,健康,因学,"};
    private static final String[] LEDGER = {"问题编号,乡镇,户编号,问题类型,问题描述,状态", "A1,城关镇,0001,饮水安全,水管破裂,整改中"};

    /** A register without what a copy has of its own: the ids, the period, the import. */
    private static final String REGISTER = "SELECT h.code, h.township, h.village, h.head_name, h.persons, h.main_cause, h.wording, h.more, h.missing, m.code, m.name, m.health, "
            + "m.wording, m.more, m.missing FROM household h LEFT JOIN member m ON m.household_id = h.id JOIN period ON period.id = h.period_id WHERE period.name = '%s' ORDER BY h.id, m.id";

    private ChangePeriods periods;

    @BeforeEach
    void fill() {
        periods = bench.desk.changePeriods();
        bench.loadInto("2019-12", "r.csv", FIRST);
        bench.loadInto("2020-12", "r.csv", FIRST);
        bench.loadInto("2020-12", "r2.csv", SECOND);
        bench.loadInto("2020-12", "l.csv", LEDGER);
    }

    @Test
    void theListSaysWhatBelongsToEachPeriod() {
        bench.loadInto("2020-12", "r2.csv", SECOND);
        bench.desk.imports().undoLatest();
        assertThat(bench.desk.periods().contents()).containsExactly(
                new PeriodContents(new Period(2, "2020-12", true), 2, 3, 1, 3), new PeriodContents(new Period(1, "2019-12", false), 2, 3, 0, 1));
    }

    @Test
    void aRenamedPeriodIsTheSameAndItsImportsAreStillUndoneInTheirTurn() {
        List<String> register = bench.rows(REGISTER.formatted("2020-12"));
        periods.rename("2020-12", "2021-01");
        assertThat(names()).containsExactly("2021-01", "2019-12");
        assertThat(bench.rows(REGISTER.formatted("2021-01"))).isEqualTo(register);
        assertThat(bench.desk.imports().all()).extracting(PastImport::period).containsExactly("2021-01", "2021-01", "2021-01", "2019-12");
        assertThat(trail()).isEqualTo("period-rename|2020-12 → 2021-01");
        for (int i = 0; i < 3; i++) {
            bench.desk.imports().undoLatest();
        }
        assertThat(names()).containsExactly("2019-12");
    }

    @Test
    void aNameThatIsTakenOrIsNoMonthIsRefusedAndNothingIsChanged() {
        List<String> before = bench.dump();
        assertThat(refused(() -> periods.rename("2020-12", "2019-12"))).isEqualTo("已经有 2019-12 这一期，请换一个名称，或先把那一期改名、删除。");
        assertThat(refused(() -> periods.copy("2020-12", "2020-12"))).isEqualTo("已经有 2020-12 这一期，请换一个名称，或先把那一期改名、删除。");
        assertThat(refused(() -> periods.rename("2020-12", "2020-13"))).isEqualTo("“2020-13”不是期次的写法，请写成年-月，如 2017-08。");
        assertThat(refused(() -> periods.copy("2020-12", ""))).isEqualTo("“”不是期次的写法，请写成年-月，如 2017-08。");
        assertThat(refused(() -> periods.rename("2018-12", "2021-01"))).isEqualTo("工作区里没有 2018-12 这一期，请用已有的期。");
        assertThat(refused(() -> periods.delete("2018-12"))).isEqualTo("工作区里没有 2018-12 这一期，请用已有的期。");
        assertThat(bench.dump()).isEqualTo(before);
    }

    @Test
    void aCopyHoldsTheWholeRegisterAndNeitherProblemsNorImports() {
        periods.copy("2020-12", "2021-03");
        assertThat(bench.rows(REGISTER.formatted("2021-03"))).hasSize(3).isEqualTo(bench.rows(REGISTER.formatted("2020-12")))
                .first().asString().contains("{\"main_cause\":\"因病致贫\"}", "{\"=自定义\":\"甲\"}");
        assertThat(bench.desk.periods().contents().getFirst()).isEqualTo(new PeriodContents(new Period(3, "2021-03", true), 2, 3, 0, 1));
        assertThat(trail()).isEqualTo("period-copy|2020-12 → 2021-03");
        assertThat(bench.desk.safekeeping().verify()).allMatch(Check::passed);
    }

    @Test
    void aCopyStandsInTheHistoryAndItsUndoTakesOnlyTheCopy() {
        List<String> before = bench.dump();
        periods.copy("2020-12", "2021-03");
        PastImport copy = bench.desk.imports().next().orElseThrow();
        assertThat(tuple(copy.kind(), copy.period(), copy.receipt().loaded(), copy.receipt().households(), copy.changedNothing()))
                .isEqualTo(tuple("copy", "2021-03", 3L, 2L, false));
        assertThat(bench.desk.imports().undoLatest().id()).isEqualTo(copy.id());
        assertThat(bench.dump()).isEqualTo(before);
    }

    @Test
    void anImportWhosePeriodIsGoneIsPassedOverByTheNextUndo() {
        periods.copy("2020-12", "2021-03");
        periods.delete("2021-03");
        assertThat(bench.desk.imports().undoLatest().file()).isEqualTo("l.csv");
        assertThat(bench.desk.imports().all()).extracting(PastImport::file, PastImport::undoable, PastImport::periodGone).startsWith(
                tuple("2020-12", false, true), tuple("l.csv", false, false), tuple("r2.csv", true, false));
    }

    @Test
    void aCopyIsChangedWithoutItsOriginal() {
        periods.copy("2020-12", "2021-03");
        List<String> original = bench.rows(REGISTER.formatted("2020-12"));
        bench.loadInto("2021-03", "r.csv", FIRST);
        assertThat(bench.rows(REGISTER.formatted("2020-12"))).isEqualTo(original);
        assertThat(bench.rows(REGISTER.formatted("2021-03"))).isNotEqualTo(original);
    }

    @Test
    void aDeletedPeriodTakesItsRegisterAndItsProblemsAndLeavesThePlansTheOtherPeriodsAndTheHistory() {
        List<String> other = bench.rows(REGISTER.formatted("2019-12"));
        Deleted deleted = periods.delete("2020-12");
        assertThat(deleted.contents()).isEqualTo(new PeriodContents(new Period(2, "2020-12", true), 2, 3, 1, 3));
        assertThat(names()).containsExactly("2019-12");
        assertThat(bench.rows(REGISTER.formatted("2019-12"))).isEqualTo(other);
        assertThat(bench.rows("SELECT count(*) FROM problem")).containsExactly("0");
        assertThat(bench.rows("SELECT DISTINCT import_id FROM undo_row")).containsExactly("1");
        assertThat(trail()).isEqualTo("period-delete|2020-12: 2 households, 3 members, 1 problems");
        assertThat(bench.desk.imports().all()).extracting(PastImport::period, PastImport::periodGone)
                .containsExactly(tuple("2020-12", true), tuple("2020-12", true), tuple("2020-12", true), tuple("2019-12", false));
        assertThat(bench.desk.imports().next()).map(PastImport::id).hasValue(1L);
        assertThat(bench.desk.safekeeping().verify()).allMatch(Check::passed);
    }

    @Test
    void theDatedCopyFromBeforeHoldsTheDeletedPeriod() {
        Deleted deleted = periods.delete("2020-12");
        try (Desk copy = Desk.reading(deleted.copy())) {
            assertThat(copy.periods().contents()).extracting(PeriodContents::name, PeriodContents::problems).containsExactly(tuple("2020-12", 1L), tuple("2019-12", 0L));
        }
    }

    @Test
    void rowsLoadedAfterADeletionAreNotTakenForThoseThatHadTheirNumbers() {
        periods.delete("2020-12");
        List<String> before = bench.dump();
        bench.loadInto("2022-12", "r.csv", FIRST);
        bench.loadInto("2022-12", "r2.csv", SECOND);
        bench.desk.imports().undoLatest();
        bench.desk.imports().undoLatest();
        assertThat(bench.dump()).isEqualTo(before);
    }

    @Test
    void theLastPeriodMayGoTooAndLeavesAnEmptyWorkspaceToLoadInto() {
        periods.delete("2020-12");
        periods.delete("2019-12");
        assertThat(names()).isEmpty();
        assertThat(refused(() -> bench.desk.imports().undoLatest())).isEqualTo("没有可以撤销的导入。");
        assertThat(bench.loadInto("2020-12", "r.csv", FIRST).added()).isEqualTo(3);
    }

    @Test
    void whoOnlyReadsChangesNothing() {
        try (Desk reader = Desk.reading(bench.desk.file())) {
            List<ThrowingCallable> deeds = List.of(() -> reader.changePeriods().rename("2020-12", "2021-01"), () -> reader.changePeriods().copy("2020-12", "2021-01"),
                    () -> reader.changePeriods().delete("2020-12"));
            assertThat(deeds).allSatisfy(deed -> assertThat(catchThrowableOfType(Refusal.class, deed).said().key()).isEqualTo("workspace.read-only"));
        }
        assertThat(names()).containsExactly("2020-12", "2019-12");
    }

    private List<String> names() {
        return bench.desk.periods().all().stream().map(Period::name).toList();
    }

    private String trail() {
        return bench.rows("SELECT deed, detail FROM audit ORDER BY seq DESC LIMIT 1").getFirst();
    }

    private static String refused(ThrowingCallable deed) {
        return Bench.said(catchThrowableOfType(Refusal.class, deed));
    }
}
