package org.hearthroll.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;
import org.hearthroll.sheet.SourceRow;
import org.junit.jupiter.api.Test;

class FillDownTest {

    private static final String[] MEMBERS = {"乡镇", "行政村", "户编号", "姓名", "与户主关系"};

    @Test
    void unaskedNothingIsFilledAndEachBlankCellIsFound() {
        List<ReadRow> rows = read(false, Kind.MEMBER_ROSTER, MEMBERS, "城关镇|一村|0001|张三|户主", "||0001|李四|配偶");
        assertThat(rows.getLast().value(0)).isNull();
        assertThat(rows.getLast().findings()).containsExactly(
                new Finding("FILL_DOWN_OFFERED", Severity.NOTICE, 3, "乡镇", "", List.of("城关镇")),
                new Finding("FILL_DOWN_OFFERED", Severity.NOTICE, 3, "行政村", "", List.of("一村")));
    }

    @Test
    void askedTheCellsOfTheSameHouseholdAreFilledAndSaid() {
        List<ReadRow> rows = read(true, Kind.MEMBER_ROSTER, MEMBERS, "城关镇|一村|0001|张三|户主", "||0001|李四|配偶", "| ||王五|之子");
        assertThat(places(rows)).containsExactly("城关镇/一村", "城关镇/一村", "城关镇/一村");
        assertThat(Sheets.codes(rows.get(1).findings())).containsExactly("FILLED_DOWN", "FILLED_DOWN");
    }

    @Test
    void whatOneHouseholdSaysIsNeverTakenForAnother() {
        List<ReadRow> rows = read(true, Kind.MEMBER_ROSTER, MEMBERS, "城关镇|一村|0001|张三|户主", "||0002|李四|户主", "||0001|王五|之子");
        assertThat(places(rows)).containsExactly("城关镇/一村", "null/null", "null/null");
        assertThat(rows).allMatch(row -> row.findings().isEmpty());
    }

    @Test
    void aVillageIsNotCarriedIntoAnotherTownship() {
        List<ReadRow> rows = read(true, Kind.MEMBER_ROSTER, MEMBERS, "城关镇|一村|0001|张三|户主", "大用镇||0001|李四|配偶", "|二村|0001|王五|之子");
        assertThat(places(rows)).containsExactly("城关镇/一村", "大用镇/null", "大用镇/二村");
    }

    @Test
    void aSubtotalBetweenTheRowsIsNoSource() {
        List<ReadRow> rows = read(true, Kind.MEMBER_ROSTER, MEMBERS, "城关镇|一村|0001|张三|户主", "小计||||", "||0001|李四|配偶");
        assertThat(rows.get(1).outcome()).isEqualTo(Outcome.SET_ASIDE);
        assertThat(places(rows).getLast()).isEqualTo("城关镇/一村");
    }

    @Test
    void withoutHouseholdCodesTheHeadsNumberTellsHouseholdsApartAndElseEachHeadsRow() {
        String[] byHead = {"乡镇", "户主证件号码", "姓名", "与户主关系"};
        assertThat(places(read(true, Kind.MEMBER_ROSTER, byHead, "城关镇|990101196001010015|张三|户主", "|990101196001010015|李四|配偶", "|990101196202020025|王五|户主")))
                .containsExactly("城关镇/null", "城关镇/null", "null/null");
        String[] byRelation = {"乡镇", "姓名", "与户主关系", "人编号"};
        assertThat(places(read(true, Kind.MEMBER_ROSTER, byRelation, "城关镇|张三|户主|1", "|李四|配偶|2", "|王五|户 主|3", "|赵六|配偶|4")))
                .containsExactly("城关镇/null", "城关镇/null", "null/null", "null/null");
    }

    @Test
    void anAreaListAndALedgerWithoutHouseholdsAreFilledThroughout() {
        assertThat(places(read(true, Kind.AREAS, new String[] {"乡镇", "行政村"}, "城关镇|一村", "|二村", "大用镇|三村", "|四村")))
                .containsExactly("城关镇/一村", "城关镇/二村", "大用镇/三村", "大用镇/四村");
        assertThat(places(read(true, Kind.PROBLEMS, new String[] {"乡镇", "问题类型"}, "城关镇|饮水安全", "|住房安全"))).containsExactly("城关镇/null", "城关镇/null");
    }

    @Test
    void aListOfPersonsThatTellsNoHouseholdsApartIsLeftAlone() {
        List<ReadRow> rows = read(true, Kind.LIST, new String[] {"乡镇", "姓名", "身份证号"}, "城关镇|张三|990101196001010015", "|李四|990101196202020025");
        assertThat(places(rows)).containsExactly("城关镇/null", "null/null");
        assertThat(rows.getLast().findings()).isEmpty();
    }

    @Test
    void aShortRowIsFilledBeyondItsEnd() {
        List<ReadRow> rows = read(true, Kind.AREAS, new String[] {"行政村", "乡镇"}, "一村|城关镇", "二村");
        assertThat(rows.getLast().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(Sheets.codes(List.of(rows.getLast().reason()))).containsExactly("ROW_TOO_SHORT");
    }

    private static List<ReadRow> read(boolean asked, Kind kind, String[] headers, String... lines) {
        RowReader reader = RowReader.of(Sheets.mapping(headers), kind, new ReadingRules(Sheets.TODAY, DayNumbers.NONE, false, asked, CodeLists.standard()));
        List<ReadRow> rows = new ArrayList<>();
        Arrays.stream(lines).forEach(line -> rows.add(reader.read(SourceRow.of(rows.size() + 2, line.split("\\|", -1)))));
        return rows.stream().map(row -> placed(reader.layout(), row)).collect(Collectors.toList());
    }

    /** The row with its township and village in the first two slots, so that one look tells the place whatever the columns. */
    private static ReadRow placed(Layout layout, ReadRow row) {
        String[] places = {row.value(layout.slot("township")), row.value(layout.slot("village"))};
        return new ReadRow(row.number(), row.outcome(), places, null, row.findings(), row.reason(), 0);
    }

    private static List<String> places(List<ReadRow> rows) {
        return rows.stream().map(row -> row.value(0) + "/" + row.value(1)).toList();
    }
}
