package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearthroll.model.Finding;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordingsTest {

    private static final String HEAD = "乡镇,行政村,户编号,人编号,姓名,与户主关系,健康状况,主要致贫原因";
    private static final String[] ROSTER = {HEAD,
            "城关镇,一村,0001,000101,张三,户主,健康,懒",
            "城关镇,一村,0001,000102,李四,过房子,健康,懒",
            "城关镇,一村,0002,000201,王五,户主,腿脚不便、残疾,因病、婚丧嫁娶",
            "城关镇,一村,0003,000301,赵六,户主,健康,因学"};

    @TempDir
    Path folder;

    private Bench bench;
    private Wordings wordings;

    @BeforeEach
    void begin() {
        bench = new Bench(folder);
        wordings = bench.desk.wordings();
    }

    @AfterEach
    void end() {
        bench.close();
    }

    @Test
    void theUnknownWordingsOfAFileAreListedOnceEachWithTheirRowsTheMostFrequentFirst() {
        assertThat(bench.load("r.csv", ROSTER).unknown()).containsExactly(
                new UnknownWording("主要致贫原因", "cause", "懒", 2),
                new UnknownWording("与户主关系", "relation", "过房子", 1),
                new UnknownWording("健康状况", "health", "腿脚不便", 1),
                new UnknownWording("主要致贫原因", "cause", "婚丧嫁娶", 1));
    }

    @Test
    void theyAreCountedToTheLastRowWhereFindingsAreKeptNoMore() {
        String[] rows = Stream.concat(Stream.of("户编号,人编号,姓名,与户主关系,主要致贫原因"),
                IntStream.rangeClosed(1, Findings.KEPT + 5).mapToObj(i -> "%05d,%05d01,张三,户主,懒".formatted(i, i))).toArray(String[]::new);
        Receipt receipt = bench.load("r.csv", rows);
        assertThat(receipt.noticed()).hasSize(Findings.KEPT);
        assertThat(receipt.unknown()).containsExactly(new UnknownWording("主要致贫原因", "cause", "懒", Findings.KEPT + 5));
    }

    @Test
    void aConfirmedWordingIsReadAsItsCodeAndStaysBesideItAsItWasWritten() {
        settle();
        Receipt receipt = bench.load("r.csv", ROSTER);
        assertThat(receipt.findings()).isEqualTo(Map.of("CAUSE_SEVERAL", 1L));
        assertThat(receipt.unknown()).isEmpty();
        assertThat(bench.rows("SELECT code, main_cause, other_causes, wording FROM household ORDER BY code")).containsExactly(
                "0001|11|null|{\"main_cause\":\"懒\"}", "0002|01|13|{\"main_cause\":\"因病、婚丧嫁娶\"}", "0003|03|null|null");
        assertThat(bench.rows("SELECT relation, health, wording FROM member ORDER BY code")).containsExactly(
                "01|01|null", "03|01|{\"relation\":\"过房子\"}", "01|02;04|{\"health\":\"腿脚不便、残疾\"}", "01|01|null");
    }

    @Test
    void theSameFileLoadedAgainAfterwardsChangesTheRowsThatSayTheWordings() {
        bench.load("r.csv", ROSTER);
        settle();
        Receipt receipt = bench.load("r.csv", ROSTER);
        assertThat(Bench.fates(receipt)).containsExactly(0L, 3L, 1L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT main_cause FROM household ORDER BY code")).containsExactly("11", "01", "03");
        assertThat(Bench.fates(bench.load("r.csv", ROSTER))).containsExactly(0L, 0L, 4L, 0L, 0L, 0L);
    }

    @Test
    void aLedgerIsReadWithThemToo() {
        wordings.remember("problem_type", "吃水难", "WAT1");
        bench.load("l.csv", "问题编号,乡镇,问题类型,问题描述", "A1,大用镇,吃水难,水太小");
        assertThat(bench.rows("SELECT type FROM problem")).containsExactly("WAT1");
    }

    @Test
    void howeverItIsSpacedItIsTheSameWordingAndTheLastDecisionStands() {
        wordings.remember("cause", "欠 债", "99");
        wordings.remember("cause", "欠债", "09");
        wordings.remember("risk", "欠债", "R99");
        assertThat(wordings.all()).containsExactly(new OwnWording("cause", "欠债", "09"), new OwnWording("risk", "欠债", "R99"));
        bench.load("h.csv", "户编号,户主姓名,主要致贫原因", "0001,张三,欠　债", "0002,李四,因欠债（高利）", "0003,王五,欠债致贫");
        assertThat(bench.rows("SELECT main_cause FROM household ORDER BY code")).containsExactly("09", "UNMATCHED", "09");
    }

    @Test
    void aForgottenWordingIsUnknownAgainForWhatIsLoadedFromThenOn() {
        wordings.remember("cause", "懒", "11");
        wordings.forget("cause", " 懒");
        assertThat(wordings.all()).isEmpty();
        assertThat(bench.load("h.csv", "户编号,户主姓名,主要致贫原因", "0001,张三,懒").noticed()).extracting(Finding::code).containsExactly("CAUSE_UNMATCHED");
        assertThat(bench.rows("SELECT deed, detail FROM audit WHERE deed LIKE 'wording%' ORDER BY seq")).containsExactly("wording|cause:懒 = 11", "wording-forget|cause:懒");
    }

    @Test
    void aCodeThatTheListDoesNotHaveAndAWordingThatItKnowsAreRefused() {
        assertThat(refused("cause", "懒", "R01")).isEqualTo("wording.unknown-code");
        assertThat(refused("cause", "懒", "UNMATCHED")).isEqualTo("wording.unknown-code");
        assertThat(refused("cause", "因病致贫", "02")).isEqualTo("wording.known");
        assertThat(refused("cause", "无", "02")).isEqualTo("wording.known");
        assertThat(refused("cause", " ", "02")).isEqualTo("wording.known");
        assertThat(wordings.all()).isEmpty();
    }

    @Test
    void theyOutliveTheUndoingOfAnImportAndInAWorkspaceThatIsOnlyReadNothingIsSettled() {
        settle();
        bench.load("r.csv", ROSTER);
        bench.desk.imports().undoLatest();
        bench.close();
        try (Desk reading = Desk.reading(folder.resolve("w.hearth"))) {
            assertThat(reading.wordings().all()).hasSize(4);
            assertThat(catchThrowableOfType(Refusal.class, () -> reading.wordings().remember("cause", "欠债", "99")).said().key()).isEqualTo("workspace.read-only");
            assertThat(catchThrowableOfType(Refusal.class, () -> reading.wordings().forget("cause", "懒")).said().key()).isEqualTo("workspace.read-only");
        }
    }

    @Test
    void rowsOfAHouseholdThatDisagreeInSuchWordingsComeBackFromASplitAsTheyWere() {
        wordings.remember("cause", "懒", "11");
        bench.load("r.csv", HEAD, "城关镇,一村,0001,000101,张三,户主,健康,懒", "城关镇,一村,0001,000102,李四,配偶,健康,因病");
        Path out = folder.resolve("拆分");
        bench.desk.splitPeriod().split(new SplitRequest(null, null, null, true, out, Disclosure.full("核对")), Progress.none());
        Receipt back = bench.load(out.resolve("城关镇-一村.xlsx"));
        assertThat(Bench.fates(back)).containsExactly(0L, 0L, 2L, 0L, 0L, 0L);
    }

    private void settle() {
        for (List<String> own : List.of(List.of("cause", "懒", "11"), List.of("cause", "婚丧嫁娶", "13"), List.of("relation", "过房子", "03"), List.of("health", "腿脚不便", "02"))) {
            wordings.remember(own.get(0), own.get(1), own.get(2));
        }
    }

    private String refused(String list, String wording, String code) {
        return catchThrowableOfType(Refusal.class, () -> wordings.remember(list, wording, code)).said().key();
    }
}
