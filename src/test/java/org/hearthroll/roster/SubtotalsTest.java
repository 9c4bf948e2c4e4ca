package org.hearthroll.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;
import org.hearthroll.sheet.SourceRow;
import org.junit.jupiter.api.Test;

/** Subtotals of villages, townships and the county, below their rows or above them, held against the rows. */
class SubtotalsTest {

    private static final String[] HOUSEHOLDS = {"行政村", "户编号", "户主姓名", "耕地面积"};
    private static final String[] MEMBERS = {"行政村", "户编号", "姓名", "与户主关系", "家庭人口数"};

    @Test
    void sumsOfVillagesTownshipsAndTheCountyAgreeOneInTheOther() {
        assertThat(read(Kind.HOUSEHOLD_ROSTER, HOUSEHOLDS, "一村|01|甲|1", "一村|02|乙|2", "小计|||3", "二村|03|丙|4.5", "小计|||4.5", "城关镇合计|||7.5",
                "三村|04|丁|5", "小计|||5", "四村|05|戊|6", "小计|||6", "大用镇合计|||11", "全县总计|||18.5")).isEmpty();
    }

    @Test
    void aSubtotalThatIsWrongIsHeldAgainstTheRowsSinceTheLastOneAndTheNextOnesStillAgree() {
        assertThat(read(Kind.HOUSEHOLD_ROSTER, HOUSEHOLDS, "一村|01|甲|1", "小计|||1", "二村|02|乙|2", "小计|||5", "城关镇合计|||3", "三村|03|丙|4", "小计|||4", "总计|||8"))
                .containsExactly(differs(5, "5", "2"), differs(9, "8", "7"));
    }

    @Test
    void sumsAboveTheirRowsAreHeldAgainstTheRowsBelow() {
        assertThat(read(Kind.HOUSEHOLD_ROSTER, HOUSEHOLDS, "全县合计|||12", "城关镇小计|||3", "一村|01|甲|1", "二村|02|乙|2", "大用镇小计|||9", "三村|03|丙|4", "四村|04|丁|5")).isEmpty();
        assertThat(read(Kind.HOUSEHOLD_ROSTER, HOUSEHOLDS, "全县合计|||12", "城关镇小计|||3", "一村|01|甲|1", "大用镇小计|||9", "三村|03|丙|4", "四村|04|丁|5"))
                .containsExactly(differs(2, "12", "1"), differs(3, "3", "1"));
    }

    @Test
    void aTotalAboveAndSubtotalsBelowMayStandInOneFile() {
        assertThat(read(Kind.HOUSEHOLD_ROSTER, HOUSEHOLDS, "合计|||3", "一村|01|甲|1", "小计|||1", "二村|02|乙|2", "小计|||2")).isEmpty();
    }

    @Test
    void aHouseholdsNumberOnEachOfItsMembersRowsCountsOnce() {
        assertThat(read(Kind.MEMBER_ROSTER, MEMBERS, "一村|01|甲|户主|2", "一村|01|乙|配偶|2", "小计||||2", "二村|02|丙|户主|1", "小计||||1", "合计||||3")).isEmpty();
    }

    @Test
    void householdsAndPersonsThatASubtotalCountsInWordsAreCountedApart() {
        assertThat(read(Kind.MEMBER_ROSTER, MEMBERS, "一村|01|甲|户主|2", "一村|01|乙|配偶|2", "小计|1户|2 人||", "二村|02|丙|户主|1", "小计|１户|1人||", "合计：共 2 户 3 人||||")).isEmpty();
        assertThat(read(Kind.MEMBER_ROSTER, MEMBERS, "一村|01|甲|户主|2", "一村|01|乙|配偶|2", "合计：2户3人||||")).containsExactly(
                new Finding("SUBTOTAL_HOUSEHOLDS_DIFFER", Severity.WARNING, 4, "", "合计：2户3人", List.of("1")),
                new Finding("SUBTOTAL_PERSONS_DIFFER", Severity.WARNING, 4, "", "合计：2户3人", List.of("2")));
    }

    @Test
    void aListOfHouseholdsCountsThemAndNoPersons() {
        assertThat(read(Kind.HOUSEHOLD_ROSTER, HOUSEHOLDS, "一村|01|甲|1", "合计|1户|9人|")).isEmpty();
        assertThat(read(Kind.HOUSEHOLD_ROSTER, HOUSEHOLDS, "一村|01|甲|1", "一村|02|乙|1", "合计|1户||"))
                .containsExactly(new Finding("SUBTOTAL_HOUSEHOLDS_DIFFER", Severity.WARNING, 4, "", "1户", List.of("2")));
    }

    @Test
    void ofAHouseholdThatComesBackLaterTheCountStaysOne() {
        assertThat(read(Kind.MEMBER_ROSTER, MEMBERS, "一村|01|甲|户主|", "一村|02|乙|户主|", "一村|01|丙|之子|", "合计|2户|3人||")).isEmpty();
    }

    @Test
    void partsOfASumAndBlankSubtotalsSayNothing() {
        assertThat(read(Kind.HOUSEHOLD_ROSTER, HOUSEHOLDS, "一村|01|甲|1", "其中：水田|||0.4", "小计|||", "合计|||1")).isEmpty();
    }

    private static Finding differs(long row, String stated, String own) {
        return new Finding("SUBTOTAL_DIFFERS", Severity.WARNING, row, "耕地面积", stated, List.of(own));
    }

    /** What is found of rows that begin on the second row of a sheet. */
    private static List<Finding> read(Kind kind, String[] headers, String... lines) {
        RowReader reader = Sheets.reader(kind, headers);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            findings.addAll(reader.read(SourceRow.of(i + 2, lines[i].split("\\|", -1))).findings());
        }
        findings.addAll(reader.closing());
        return findings;
    }
}
