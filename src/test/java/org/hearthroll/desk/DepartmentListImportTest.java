package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearthroll.roster.Kind;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.Test;

/** Lists of departments, kept beside the register and never merged into it. */
class DepartmentListImportTest extends OnABench {

    private static final String ID_ONE = "99000119481210001X";
    private static final String HEAD = "姓名,证件号码,参保档次";

    @Test
    void aListNeedsNoPeriodAndMakesNone() {
        Receipt receipt = list(null, "医保.2020.csv", HEAD, "张三," + ID_ONE + ",一档");
        assertThat(receipt.loaded()).isEqualTo(1);
        assertThat(receipt.households()).isNull();
        assertThat(bench.rows("SELECT name FROM list")).containsExactly("医保.2020");
        assertThat(bench.rows("SELECT count(*) FROM period")).containsExactly("0");
        assertThat(bench.rows("SELECT count(*) FROM household")).containsExactly("0");
    }

    @Test
    void theNameTheUserGivesCountsBeforeTheFiles() {
        list("医保局", "a.csv", HEAD, "张三," + ID_ONE + ",一档");
        Receipt again = list("医保局", "b.csv", HEAD, "张三," + ID_ONE + ",一档");
        assertThat(Bench.fates(again)).containsExactly(0L, 0L, 1L, 0L, 0L, 0L);
        list(null, "b.csv", HEAD, "张三," + ID_ONE + ",一档");
        assertThat(bench.rows("SELECT list.name, count(*) FROM list_row JOIN list ON list.id = list_id GROUP BY 1 ORDER BY 1")).containsExactly("b|1", "医保局|1");
    }

    @Test
    void theSecondRowOfAPersonIsComparedWithTheSecondOneThatIsKept() {
        list("社保", "a.csv", HEAD, "张三," + ID_ONE + ",一档", "张三," + ID_ONE + ",二档");
        Receipt receipt = list("社保", "b.csv", HEAD, "张三," + ID_ONE + ",一档", "张三," + ID_ONE + ",三档", "张三," + ID_ONE + ",四档");
        assertThat(Bench.fates(receipt)).containsExactly(1L, 1L, 1L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT id_key, json_extract(fields, '$.\"=参保档次\"') FROM list_row ORDER BY id"))
                .containsExactly(ID_ONE + "|一档", ID_ONE + "|三档", ID_ONE + "|四档");
    }

    @Test
    void namesakesWithoutNumbersAreKeptApartByTheirHouseholds() {
        String head = "户编号,姓名,参保档次";
        list("社保", "a.csv", head, "0001,张三,一档", "0002,张三,二档");
        Receipt receipt = list("社保", "b.csv", head, "0002,张三,二档", "0001,张三,三档");
        assertThat(Bench.fates(receipt)).containsExactly(0L, 1L, 1L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT household_code, name, json_extract(fields, '$.\"=参保档次\"') FROM list_row ORDER BY household_code"))
                .containsExactly("0001|张三|三档", "0002|张三|二档");
    }

    @Test
    void aListOfHouseholdsIsKnownByItsHeads() {
        list("民政", "a.csv", "户主姓名,户主证件号码,低保金", "张三," + ID_ONE + ",300");
        assertThat(bench.rows("SELECT id_key, name FROM list_row")).containsExactly(ID_ONE + "|张三");
    }

    @Test
    void undoTakesTheListAndItsRowsAway() {
        list("社保", "a.csv", HEAD, "张三," + ID_ONE + ",一档");
        List<String> before = bench.dump();
        list("社保", "b.csv", HEAD, "张三," + ID_ONE + ",二档");
        bench.desk.imports().undoLatest();
        assertThat(bench.dump()).isEqualTo(before);
        bench.desk.imports().undoLatest();
        assertThat(bench.dump()).isEmpty();
    }

    private Receipt list(String name, String file, String... lines) {
        Choices list = new Choices(ReadingChoice.detect(), Kind.LIST, Map.of());
        return bench.desk.importFiles().load(Bench.request(null, name, new ImportSource(bench.file(file, lines), list)), Progress.none()).getFirst();
    }
}
