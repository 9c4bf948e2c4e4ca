package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.work.Cancelled;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReimportTest extends OnABench {

    private static final String HEAD = "乡镇,行政村,户编号,人编号,姓名,与户主关系,健康状况,主要致贫原因,自定义";
    private static final String[] FIRST = {HEAD,
            "城关镇,一村,0001,000101,张三,户主,健康,因病,甲",
            "城关镇,一村,0001,000102,李四,配偶,健康,因病,乙",
            "城关镇,一村,0002,000201,王五,户主,健康,缺技术,",
            "大用镇,二村,0003,000301,赵六,户主,健康,因学,"};

    @BeforeEach
    void fill() {
        bench.load("r.csv", FIRST);
    }

    @Test
    void theSameFileAgainChangesNothingAndSaysSo() {
        List<String> before = bench.dump();
        Receipt receipt = bench.load("r.csv", FIRST);
        assertThat(Bench.fates(receipt)).containsExactly(0L, 0L, 4L, 0L, 0L, 0L);
        assertThat(receipt.importId()).isNull();
        assertThat(bench.dump()).isEqualTo(before);
        assertThat(bench.rows("SELECT deed FROM audit ORDER BY seq")).containsExactly("import", "import-unchanged");
        assertThat(bench.names()).containsExactly("r.csv", "w.hearth", "w.hearth-shm", "w.hearth-wal", "w.hearth.lock");
    }

    @Test
    void undoAfterTheSameFileAgainTakesBackTheLoadThatChangedNothingAndNotTheOneBeforeIt() {
        List<String> before = bench.dump();
        bench.load("r.csv", FIRST);
        assertThat(bench.desk.imports().all()).extracting(PastImport::id, PastImport::changedNothing, PastImport::undoable)
                .containsExactly(tuple(2L, true, true), tuple(1L, false, true));

        PastImport undone = bench.desk.imports().undoLatest();

        assertThat(List.of(undone.id(), undone.changedNothing())).containsExactly(2L, true);
        assertThat(bench.dump()).isEqualTo(before);
        assertThat(bench.desk.imports().next()).map(PastImport::id).hasValue(1L);
    }

    @Test
    void onlyTheRowThatSaysSomethingNewIsChanged() {
        Receipt receipt = bench.load("r2.csv", HEAD,
                "城关镇,一村,0001,000101,张三,户主,残疾,因病,甲", "城关镇,一村,0001,000102,李四,配偶,健康,因病,乙",
                "城关镇,一村,0002,000201,王五,户主,健康,缺技术,", "大用镇,二村,0003,000301,赵六,户主,健康,因学,");
        assertThat(Bench.fates(receipt)).containsExactly(0L, 1L, 3L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT name, health FROM member WHERE health <> '01'")).containsExactly("张三|04");
    }

    @Test
    void aHouseholdsNewCauseIsAChangeOfTheRowsThatSayIt() {
        Receipt receipt = bench.load("r2.csv", HEAD,
                "城关镇,一村,0001,000101,张三,户主,健康,因灾,甲", "城关镇,一村,0001,000102,李四,配偶,健康,因病,乙",
                "城关镇,一村,0002,000201,王五,户主,健康,缺技术,", "大用镇,二村,0003,000301,赵六,户主,健康,因学,");
        assertThat(Bench.fates(receipt)).containsExactly(0L, 1L, 3L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT main_cause FROM household WHERE code = '0001'")).containsExactly("04");
    }

    @Test
    void aFileSpeaksOnlyForTheFieldsItHas() {
        Receipt receipt = bench.load("r2.csv", "户编号,人编号,姓名,与户主关系,文化程度", "0001,000101,张三,户主,小学", "0003,000301,赵六,户主,初中");
        assertThat(Bench.fates(receipt)).containsExactly(0L, 2L, 0L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT name, education IS NOT NULL, health, more FROM member WHERE code = '000101'"))
                .containsExactly("张三|1|01|{\"=自定义\":\"甲\"}");
        assertThat(bench.rows("SELECT township, village, main_cause, persons FROM household WHERE code = '0001'")).containsExactly("城关镇|一村|01|2");
    }

    @Test
    void whatTheFilesVillagesNoLongerHoldIsMarkedAndNothingElse() {
        Receipt receipt = bench.load("r2.csv", HEAD, "城关镇,一村,0001,000101,张三,户主,健康,因病,甲");
        assertThat(Bench.fates(receipt)).containsExactly(0L, 0L, 1L, 2L, 0L, 0L);
        assertThat(bench.rows("SELECT name, missing FROM member ORDER BY id")).containsExactly("张三|null", "李四|2", "王五|2", "赵六|null");
        assertThat(bench.rows("SELECT code, missing, persons FROM household ORDER BY id")).containsExactly("0001|null|2", "0002|2|1", "0003|null|1");
    }

    @Test
    void personsWhoAreGoneAreCountedFoundAndNamedBesideTheHouseholds() {
        bench.load("r2.csv", HEAD, "城关镇,一村,0001,000101,张三,户主,健康,因病,甲");
        Table table = bench.desk.breakDown().table(TableRequest.of("person_presence", Scope.of(null)));
        assertThat(table.rows().stream().map(row -> table.cell(row, "person_presence") + " " + table.cell(row, "households") + " " + table.cell(row, "persons")))
                .containsExactly("出现 2 2", "未出现 2 2", "合计 3 4");
        assertThat(table.notes().stream().map(Texts.chinese()::say)).contains("其中 1 户、2 人在最近一次导入中未出现，仍计算在内。");
        assertThat(bench.desk.households().household(null, "0001").orElseThrow().members()).extracting(member -> member.value("person_presence")).containsExactly("", "0");
    }

    @Test
    void whoAppearsAgainIsNoLongerMissing() {
        bench.load("r2.csv", HEAD, "城关镇,一村,0001,000101,张三,户主,健康,因病,甲");
        Receipt receipt = bench.load("r.csv", FIRST);
        assertThat(Bench.fates(receipt)).containsExactly(0L, 2L, 2L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT count(*) FROM member WHERE missing IS NOT NULL")).containsExactly("0");
        assertThat(bench.rows("SELECT count(*) FROM household WHERE missing IS NOT NULL")).containsExactly("0");
    }

    @Test
    void aMemberWhoIsNewCountsAmongThePersonsOfTheHousehold() {
        Receipt receipt = bench.load("r2.csv", HEAD, "大用镇,二村,0003,000301,赵六,户主,健康,因学,", "大用镇,二村,0003,000302,钱七,之子,健康,因学,");
        assertThat(Bench.fates(receipt)).containsExactly(1L, 0L, 1L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT persons FROM household WHERE code = '0003'")).containsExactly("2");
    }

    @Test
    void undoBringsBackEveryRowAndKeepsTheHistory() {
        List<String> before = bench.dump();
        bench.load("r2.csv", HEAD,
                "城关镇,一村,0001,000101,张三改,户主,残疾,因灾,丙", "城关镇,一村,0001,000103,钱七,之子,健康,因灾,",
                "石门乡,三村,0009,000901,孙八,户主,健康,因水,");

        PastImport undone = bench.desk.imports().undoLatest();

        assertThat(undone.file()).isEqualTo("r2.csv");
        assertThat(bench.dump()).isEqualTo(before);
        assertThat(bench.desk.imports().all()).extracting(PastImport::file, past -> past.undoneAt() == null)
                .containsExactly(tuple("r2.csv", false), tuple("r.csv", true));
        assertThat(bench.rows("SELECT deed FROM audit ORDER BY seq")).containsExactly("import", "import", "undo-import");
    }

    @Test
    void undoOfTheFirstImportLeavesAnEmptyWorkspaceAndThenThereIsNothingToUndo() {
        bench.desk.imports().undoLatest();
        assertThat(bench.dump()).isEmpty();
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> bench.desk.imports().undoLatest());
        assertThat(Bench.said(refusal)).isEqualTo("没有可以撤销的导入。");
    }

    @Test
    void anEarlierImportIsNotUndoneBeforeTheLaterOnes() {
        bench.load("r2.csv", HEAD, "石门乡,三村,0009,000901,孙八,户主,健康,因病,");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> bench.desk.imports().undo(1));
        assertThat(Bench.said(refusal)).isEqualTo("只能撤销最近一次未撤销的导入（第 2 号），第 1 号不能单独撤销，请先撤销后面的导入。");
    }

    @Test
    void aTrialSaysWhatALoadWouldDoAndLeavesTheWorkspaceAsItWas() {
        List<String> before = bench.dump();
        Path file = bench.file("r2.csv", HEAD, "城关镇,一村,0001,000101,张三,户主,残疾,因病,甲", "石门乡,三村,0009,000901,孙八,户主,健康,因病,");
        Receipt tried = bench.desk.importFiles().check(Bench.request("2020-12", file), Progress.none()).getFirst();
        assertThat(bench.dump()).isEqualTo(before);
        Receipt loaded = bench.load(file);
        assertThat(tried).isEqualTo(loaded.unwritten());
        assertThat(Bench.fates(loaded)).containsExactly(1L, 1L, 0L, 2L, 0L, 0L);
    }

    @Test
    void aCancelledLoadLeavesTheWorkspaceAsItWas() {
        List<String> before = bench.dump();
        Path file = bench.file("r2.csv", HEAD, "石门乡,三村,0009,000901,孙八,户主,健康,因病,");
        Progress stopped = new Progress() {
            @Override
            public void report(long done, long total) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        catchThrowableOfType(Cancelled.class, () -> bench.desk.importFiles().load(Bench.request("2020-12", file), stopped));
        assertThat(bench.dump()).isEqualTo(before);
        assertThat(bench.load(file).added()).isEqualTo(1);
    }

    @Test
    void aFailureInTheSecondFileTakesTheFirstBackToo() {
        List<String> before = bench.dump();
        Path good = bench.file("good.csv", HEAD, "石门乡,三村,0009,000901,孙八,户主,健康,因病,");
        Path bad = bench.file("bad.csv", "乡镇,行政村,姓名,与户主关系", "城关镇,一村,张三,户主");
        Refusal refusal = catchThrowableOfType(Refusal.class,
                () -> bench.desk.importFiles().load(Bench.request("2020-12", good, bad), Progress.none()));
        assertThat(refusal.said().key()).isEqualTo("import.no-household-key");
        assertThat(bench.dump()).isEqualTo(before);
    }

    @Test
    void aDatedCopyIsKeptBeforeAnImportThatWrites() {
        bench.load("r2.csv", HEAD, "石门乡,三村,0009,000901,孙八,户主,健康,因病,");
        assertThat(bench.names()).contains("w.backups");
        assertThat(folder.resolve("w.backups").toFile().list()).singleElement().asString().matches("00001-\\d{8}-\\d{6}\\.hearth");
    }

    @Test
    void aReadOnlyWorkspaceIsNotImportedInto() {
        bench.desk.close();
        try (Desk reading = Desk.reading(bench.desk.file())) {
            Refusal refusal = catchThrowableOfType(Refusal.class,
                    () -> reading.importFiles().load(Bench.request("2020-12", bench.file("r.csv", FIRST)), Progress.none()));
            assertThat(Bench.said(refusal)).isEqualTo("w.hearth 是只读的，不能修改，请复制到可写的位置再打开。");
        }
    }
}
