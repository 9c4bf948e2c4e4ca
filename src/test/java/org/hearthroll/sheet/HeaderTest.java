package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearthroll.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderTest {

    @TempDir
    private Path folder;

    private SheetFacts facts(String text) {
        try (SheetFile open = Sheets.open(Sheets.file(folder, text))) {
            return open.facts();
        }
    }

    @Test
    void linesAboveTheHeaderBecomeSourceNotes() {
        SheetFacts facts = facts("XX县贫困户花名册,,\n填报单位：XX镇,,填报日期：2017年9月\n户编号,姓名,备注\n001,张三,x\n");
        assertThat(facts.headerRow()).isEqualTo(3);
        assertThat(facts.header()).containsExactly("户编号", "姓名", "备注");
        assertThat(facts.sourceNotes()).containsExactly("XX县贫困户花名册", "填报单位：XX镇", "填报日期：2017年9月");
        assertThat(facts.warnings()).isEmpty();
    }

    @Test
    void aHeaderOnTheTenthRowIsFoundUnderBlankAndTitleRows() {
        SheetFacts facts = facts("标题,,\n\n\n说明一,,\n说明二,,\n,,\n,,\n单位：户,,\n,,\n户编号,姓名,备注\n001,张三,x\n");
        assertThat(facts.headerRow()).isEqualTo(10);
        assertThat(facts.sourceNotes()).containsExactly("标题", "说明一", "说明二", "单位：户");
    }

    @Test
    void twoHeaderRowsJoinAndMergedCellsSpread() {
        SheetFacts facts = facts("户编号,姓名,人口,,备注\n,,男,女,\n001,张三,1,2,x\n");
        assertThat(facts.headerRow()).isEqualTo(2);
        assertThat(facts.header()).containsExactly("户编号", "姓名", "人口_男", "人口_女", "备注");
    }

    @Test
    void threeHeaderRowsJoin() {
        SheetFacts facts = facts("户编号,姓名,情况,,,备注\n,,人口,,住房,\n,,男,女,等级,\n001,张三,1,2,C,x\n");
        assertThat(facts.headerRow()).isEqualTo(3);
        assertThat(facts.header()).containsExactly("户编号", "姓名", "情况_人口_男", "情况_人口_女", "情况_住房_等级", "备注");
    }

    @Test
    void aGroupingRowAboveLeavesKnownHeadingsKnown() {
        SheetFacts facts = facts("基本信息,,住房,\n户编号,姓名,等级,面积\n001,张三,C,80\n");
        assertThat(facts.headerRow()).isEqualTo(2);
        assertThat(facts.header()).containsExactly("户编号", "姓名", "住房_等级", "住房_面积");
        assertThat(facts.sourceNotes()).isEmpty();
    }

    @Test
    void duplicateAndEmptyNamesGetSuffixesAndNoColumnIsLost() {
        SheetFacts facts = facts("户编号,备注,,备注,备注_2\n001,a,b,c,d\n");
        assertThat(facts.header()).containsExactly("户编号", "备注", "未命名列3", "备注_2", "备注_2_2");
    }

    @Test
    void emptyColumnsBehindTheLastAreLeftOutUnlessARowFillsThem() {
        assertThat(facts("户编号,姓名,,\n001,张三,,\n").header()).containsExactly("户编号", "姓名");
        assertThat(facts("户编号,姓名,,\n001,张三,x,\n").header()).containsExactly("户编号", "姓名", "未命名列3");
    }

    @Test
    void dataRowsAreNeverTakenForHeaderRows() {
        SheetFacts facts = facts("户编号,,姓名\n甲,乙,丙\n丁,,戊\n");
        assertThat(facts.headerRow()).isEqualTo(1);
        assertThat(Sheets.cells(folder.resolve("名册.csv"))).containsExactly(List.of("甲", "乙", "丙"), List.of("丁", "", "戊"));
    }

    @Test
    void theUserMayMoveTheMarker() {
        Path file = Sheets.file(folder, "户编号,姓名\n甲,乙\n丙,丁\n");
        try (SheetFile open = SheetFile.open(file, new ReadingChoice(null, null, null, 2), Sheets.KNOWN)) {
            assertThat(open.facts().header()).containsExactly("甲", "乙");
            assertThat(open.facts().warnings()).containsExactly(Message.of("sheet.warning.no_known_header", 2));
            assertThat(Sheets.rows(open)).extracting(SourceRow::number).containsExactly(3L);
        }
    }

    @Test
    void theUserMaySayHowManyRowsTheHeaderHas() {
        Path file = Sheets.file(folder, "基本信息,,住房,\n户编号,姓名,等级,面积\n001,张三,C,80\n002,李四,D,60\n");
        assertThat(Sheets.facts(file, ReadingChoice.detect().header(null, 1)).header()).containsExactly("户编号", "姓名", "等级", "面积");
        assertThat(Sheets.facts(file, ReadingChoice.detect().header(2, 2)).header()).containsExactly("户编号", "姓名", "住房_等级", "住房_面积");
        SheetFacts three = Sheets.facts(file, ReadingChoice.detect().header(2, 3));
        assertThat(three.headerRows()).as("there are only two above").isEqualTo(2);
        assertThat(Sheets.facts(file, ReadingChoice.detect().header(3, 2)).header()).containsExactly("户编号_001", "姓名_张三", "等级_C", "面积_80");
    }

    @Test
    void aHeadingWithALineBreakInsideIsOneHeading() {
        assertThat(facts("户编号,\"与户主\n关系\",姓名\n001,户主,张三\n").header()).containsExactly("户编号", "与户主\n关系", "姓名");
    }

    @Test
    void aTitleAndADateInOneLineAreNotes() {
        SheetFacts facts = facts("某县贫困户花名册,,2017年8月\n户编号,姓名,自定义\n001,张三,x\n");
        assertThat(facts.header()).containsExactly("户编号", "姓名", "自定义");
        assertThat(facts.sourceNotes()).containsExactly("某县贫困户花名册", "2017年8月");
    }

    @Test
    void subdivisionsMayBeginWithAColonWord() {
        assertThat(facts("户编号,人口,,备注\n,其中：男,其中：女,\n001,1,2,x\n").header()).containsExactly("户编号", "人口_其中：男", "人口_其中：女", "备注");
    }

    @Test
    void aMergedHeadingAtTheEndOfTheHeaderIsDividedToo() {
        assertThat(facts("户编号,姓名,人口\n,,男,女\n001,张三,1,2\n").header()).containsExactly("户编号", "姓名", "人口_男", "人口_女");
    }

    @Test
    void theChosenRowTakesItsGroupsAlong() {
        Path file = Sheets.file(folder, "基本信息,,住房,\n户编号,姓名,等级,面积\n001,张三,C,80\n");
        try (SheetFile open = SheetFile.open(file, new ReadingChoice(null, null, null, 2), Sheets.KNOWN)) {
            assertThat(open.facts().header()).containsExactly("户编号", "姓名", "住房_等级", "住房_面积");
        }
    }

    @Test
    void withoutAnyKnownHeadingTheFullestRowIsTakenAndSaid() {
        SheetFacts facts = facts("标题,,\n甲列,乙列,丙列\n1,2,3\n");
        assertThat(facts.headerRow()).isEqualTo(2);
        assertThat(facts.warnings()).containsExactly(Message.of("sheet.warning.no_known_header", 2));
    }

    @Test
    void rowsOfDataThatHappenToHoldAHeadingWordAreNoHeader() {
        SheetFacts facts = facts("户编号,姓名,与户主关系,备注\n001,张三,姓名,备注\n");
        assertThat(facts.headerRow()).isEqualTo(1);
    }

    @Test
    void elevenTitleRowsAreTooMany() {
        SheetFacts facts = facts("说明,x\n".repeat(10) + "户编号,姓名\n001,张三\n");
        assertThat(facts.headerRow()).isEqualTo(1);
        assertThat(facts.warnings()).containsExactly(Message.of("sheet.warning.no_known_header", 1));
    }
}
