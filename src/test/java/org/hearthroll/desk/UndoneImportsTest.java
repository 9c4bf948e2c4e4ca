package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.hearthroll.roster.Kind;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.Test;

/** An import and its undo leave every table as it was: only the history and the audit know of both. */
class UndoneImportsTest extends OnABench {

    private static final String HEAD = "乡镇,行政村,户编号,人编号,姓名,与户主关系,健康状况,主要致贫原因,其他致贫原因,人均纯收入,自定义";
    private static final String[] REGISTER = {HEAD,
            "城关镇,一村,0001,000101,张三,户主,健 康,因病致贫,因学;缺技术,\"3,500.50\",甲",
            "城关镇,一村,0001,000102,李四,配偶,患有大病,因病致贫,因学;缺技术,\"3,500.50\",乙",
            "城关镇,一村,0002,000201,王五,户主,健康,缺技术,,,",
            "大用,二村,0003,000301,赵六,户主,健康,因学,,约3600,"};
    private static final String[] LEDGER = {"问题编号,乡镇,户编号,问题类型,问题描述,状态",
            "A1,城关镇,0001,饮水安全,水管破裂,整改中", "A2,大用,0003,饮水安全,水质差,整改中"};

    @Test
    void theFirstRoster() {
        undone(() -> bench.load("r.csv", REGISTER));
    }

    @Test
    void aMergeWithNewChangedAndGonePersonsInHouseholdsOldAndNew() {
        bench.load("r.csv", REGISTER);
        Receipt merged = undone(() -> bench.load("r2.csv", HEAD,
                "城关镇,一村,0001,000101,张三改,户主,残疾,因灾,,4000,丙",
                "城关镇,一村,0001,000103,钱七,之子,健康,因灾,,4000,",
                "大用,三村,0003,000301,赵六,户主,健康,因学,,3600元,丁",
                "石门乡,四村,0009,000901,孙八,户主,健康,因水,,,"));
        assertThat(Bench.fates(merged)).containsExactly(2L, 2L, 0L, 2L, 0L, 0L);
    }

    @Test
    void whoWasMissingAndCameBackIsMissingAgain() {
        bench.load("r.csv", REGISTER);
        bench.load("r2.csv", HEAD, REGISTER[1]);
        assertThat(bench.rows("SELECT count(*) FROM member WHERE missing IS NOT NULL")).containsExactly("2");
        undone(() -> bench.load("r.csv", REGISTER));
    }

    @Test
    void aHouseholdRosterOverMembers() {
        bench.load("r.csv", REGISTER);
        undone(() -> bench.load("h.csv", "乡镇,行政村,户编号,户主姓名,人数,户联系电话", "城关镇,一村,0001,张三,2,13900000000", "城关镇,一村,0008,周九,5,"));
    }

    @Test
    void aLedgerThatMovesProblemsAndBringsNewOnes() {
        bench.load("r.csv", REGISTER);
        undone(() -> bench.load("l.csv", LEDGER));
        bench.load("l.csv", LEDGER);
        undone(() -> bench.load("l2.csv", LEDGER[0], "A1,城关镇,0001,饮水安全,水管破裂,已完成", "A3,城关镇,0002,饮水安全,无水,整改中"));
    }

    @Test
    void anAreaListThatRenamesTownshipsThroughASecondNameOfTheSecondName() {
        bench.load("r.csv", REGISTER);
        bench.load("l.csv", LEDGER);
        undone(() -> bench.loadAreas("a.csv", "乡镇,区划代码,别名", "大用镇,990101101,大用", "大用街道,990101102,大用镇;老大用", "城关镇,990101103,"));
        assertThat(bench.rows("SELECT township FROM household WHERE code = '0003'")).containsExactly("大用");
    }

    @Test
    void aDepartmentListAndItsNextEdition() {
        String head = "姓名,身份证号,补贴金额";
        undone(() -> list(head, "张三,990101198001011239,100", "张三,990101198001011239,50"));
        list(head, "张三,990101198001011239,100", "张三,990101198001011239,50");
        undone(() -> list(head, "张三,990101198001011239,120", "张三,990101198001011239,50", "李四,990101198202021236,80"));
    }

    @Test
    void severalFilesOfOneCallOneAfterAnother() {
        bench.load("r.csv", REGISTER);
        List<String> before = bench.dump();
        Path areas = bench.file("a.csv", "乡镇,区划代码,别名", "大用镇,990101101,大用");
        Path roster = bench.file("r2.csv", HEAD, "大用,二村,0003,000301,赵六改,户主,健康,因学,,3600,", "大用,二村,0004,000401,吴十,户主,健康,因学,,3600,");
        Path ledger = bench.file("l.csv", LEDGER);
        bench.desk.importFiles().load(Bench.request("2020-12", ledger, roster, areas), Progress.none());
        for (String file : List.of("l.csv", "r2.csv", "a.csv")) {
            assertThat(bench.desk.imports().undoLatest().file()).isEqualTo(file);
        }
        assertThat(bench.dump()).isEqualTo(before);
    }

    @Test
    void anySequenceOfRosters() {
        Random random = new Random(41);
        List<List<String>> states = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            states.add(bench.dump());
            bench.loadInto(random.nextInt(3) == 0 ? "2021-06" : "2020-12", "r.csv", roster(random));
        }
        for (List<String> before : states.reversed()) {
            bench.desk.imports().undoLatest();
            assertThat(bench.dump()).isEqualTo(before);
        }
    }

    private static String[] roster(Random random) {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        for (int household = 1; household <= 6; household++) {
            String place = (random.nextInt(9) == 0 ? "大用镇,二村" : household < 4 ? "城关镇,一村" : "大用镇,一村") + ",000" + household + ",";
            for (int person = 1; person <= random.nextInt(4); person++) {
                lines.add(place + "000" + household + "0" + person + ",张三" + random.nextInt(2) + "," + (person == 1 ? "户主" : "之子") + "," + cells(random));
            }
        }
        lines.add("城关镇,一村,0001,000199,常在,其他,健康,因病,,,");
        return lines.toArray(String[]::new);
    }

    private static String cells(Random random) {
        StringJoiner cells = new StringJoiner(",");
        for (String[] choice : new String[][] {{"健康", "残疾", "健 康", ""}, {"因病", "因病致贫", "缺技术"}, {"", "因学"}, {"", "3600", "约3600"}, {"", "甲", "乙"}}) {
            cells.add(choice[random.nextInt(choice.length)]);
        }
        return cells.toString();
    }

    private Receipt list(String... lines) {
        ImportSource source = new ImportSource(bench.file("补贴.csv", lines), new Choices(ReadingChoice.detect(), Kind.LIST, Map.of()));
        return bench.desk.importFiles().load(Bench.request(null, "补贴", source), Progress.none()).getFirst();
    }

    private Receipt undone(Supplier<Receipt> load) {
        List<String> before = bench.dump();
        Receipt receipt = load.get();
        assertThat(bench.dump()).isNotEqualTo(before);
        assertThat(bench.desk.imports().undoLatest().id()).isEqualTo(receipt.importId());
        assertThat(bench.dump()).isEqualTo(before);
        return receipt;
    }
}
