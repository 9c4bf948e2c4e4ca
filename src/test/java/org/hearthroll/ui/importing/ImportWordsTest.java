package org.hearthroll.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;
import org.hearthroll.roster.Columns;
import org.hearthroll.roster.Confidence;
import org.hearthroll.roster.Kind;
import org.hearthroll.sheet.SheetTab;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Tone;
import org.junit.jupiter.api.Test;

class ImportWordsTest {

    private final ImportWords chinese = new ImportWords(Texts.chinese());
    private final ImportWords english = new ImportWords(Texts.english());

    @Test
    void everyKindOfFileHasAName() {
        assertThat(Arrays.stream(Kind.values()).map(chinese::kind)).containsExactly("成员名册", "户名册", "问题台账", "区划名录", "部门名单");
        assertThat(Arrays.stream(Kind.values()).map(english::kind))
                .containsExactly("Member roster", "Household roster", "Problem ledger", "Area list", "Department list");
    }

    @Test
    void theKindOfAnOldReceiptIsSaidAndAnUnknownOneIsShownAsItStands() {
        assertThat(Stream.of("roster", "problems", "areas", "list", "future").map(chinese::kind)).containsExactly("名册", "问题台账", "区划名录", "部门名单", "future");
    }

    @Test
    void aSheetIsNamedWithItsRowsAndThatItIsHidden() {
        List<SheetTab> tabs = List.of(new SheetTab("名册", false, 150_797), new SheetTab("旧", true, 12), new SheetTab("字典", true, 0), new SheetTab("表", false, 0));
        assertThat(tabs.stream().map(chinese::sheet)).containsExactly("名册（150,797 行）", "旧（隐藏，12 行）", "字典（隐藏）", "表");
        assertThat(tabs.stream().map(english::sheet)).containsExactly("名册 (150,797 rows)", "旧 (hidden, 12 rows)", "字典 (hidden)", "表");
    }

    @Test
    void everyConfidenceHasAWordAndATone() {
        assertThat(Arrays.stream(Confidence.values()).map(chinese::confidence)).containsExactly("已指定", "确定", "确定", "确定", "待确认", "请选定", "未识别");
        assertThat(Arrays.stream(Confidence.values()).map(ImportWords::tone))
                .containsExactly(Tone.GOOD, Tone.GOOD, Tone.GOOD, Tone.GOOD, Tone.WARNING, Tone.WARNING, Tone.INFO);
    }

    @Test
    void fieldsAreCalledInTheLanguageOfTheWindow() {
        assertThat(chinese.field("household_code")).isEqualTo("户编号");
        assertThat(english.field("household_code")).isEqualTo("Household code");
        assertThat(chinese.field((String) null)).isEqualTo("（保留原列）");
        assertThat(chinese.field("no_such_field")).isEqualTo("no_such_field");
        assertThat(Columns.standard().all().stream().map(english::field)).allMatch(name -> !name.isBlank());
    }

    @Test
    void delimitersThatCannotBeSeenHaveNames() {
        assertThat(Stream.of(",", "\t", ";", "，", "|").map(chinese::delimiter)).containsExactly("逗号", "制表符", "分号", "全角逗号", "|");
    }

    @Test
    void sizesAreSaidInTheUnitThatFits() {
        assertThat(List.of(chinese.size(10), chinese.size(62_000), chinese.size(44_800_000))).containsExactly("1 KB", "60 KB", "42.7 MB");
    }

    @Test
    void aFindingOfANewerProgramIsShownByItsCode() {
        assertThat(chinese.group("NOT_KNOWN_YET")).isEqualTo("NOT_KNOWN_YET");
        assertThat(chinese.group("NO_HEAD")).isEqualTo("没有户主");
    }

    @Test
    void theSentenceOfAFindingNamesRowColumnAndText() {
        Finding finding = new Finding("DATE_INVALID", Severity.ERROR, 12, "脱贫日期", "2017-02-30", List.of());
        assertThat(chinese.sentence(finding)).contains("12").contains("脱贫日期").contains("2017-02-30");
    }
}
