package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeaderNamesTest {

    private static final Set<String> KNOWN = Set.of("姓名", "男", "人口_男", "户编号", "身份证号码");

    @Test
    void aColumnWithoutAHeadingIsNamedByItsPlaceIfSomethingStandsBelowIt() {
        assertThat(names(rows(row("姓名", "", "户编号", "", "")), row("张三", "", "1", "x", ""))).containsExactly("姓名", "未命名列2", "户编号", "未命名列4");
    }

    @Test
    void valuesBeyondTheWidestHeaderRowMakeNoColumn() {
        assertThat(names(rows(row("姓名", "户编号")), row("张三", "1", "多余"))).containsExactly("姓名", "户编号");
    }

    @Test
    void twoEqualHeadingsAreTwoColumnsAndAThirdIsCountedOn() {
        assertThat(names(rows(row("备注", "备注", "备注")))).containsExactly("备注", "备注_2", "备注_3");
    }

    @Test
    void aHeadingThatLooksLikeACountedOneDoesNotCollideWithIt() {
        assertThat(names(rows(row("备注", "备注_2", "备注")))).containsExactly("备注", "备注_2", "备注_3");
    }

    @Test
    void aMergedHeadingSpreadsOverTheColumnsBelowIt() {
        assertThat(names(rows(row("村", "人口", "", ""), row("", "男", "女", "合计")))).containsExactly("村", "人口_男", "人口_女", "人口_合计");
    }

    @Test
    void aHeadingMergedDownwardsIsSaidOnce() {
        assertThat(names(rows(row("姓名", "人口", ""), row("姓名", "男", "女")))).containsExactly("姓名", "人口_男", "人口_女");
    }

    @Test
    void theLastRowAloneNamesAColumnThatIsKnownByIt() {
        assertThat(names(rows(row("基本情况", "", "其他"), row("姓名", "身份证号码", "说明")))).containsExactly("姓名", "身份证号码", "其他_说明");
    }

    @Test
    void theSecondColumnKnownByTheSameLastRowKeepsItsGroup() {
        assertThat(names(rows(row("户主", "", "配偶"), row("姓名", "身份证号码", "姓名")))).containsExactly("姓名", "身份证号码", "配偶_姓名");
    }

    @Test
    void aGroupEndsWhereTheRowAboveBeginsANewOne() {
        assertThat(names(rows(row("甲", "", "乙", ""), row("一", "", "", "二"), row("a", "b", "c", "d")))).containsExactly("甲_一_a", "甲_一_b", "乙_c", "乙_二_d");
    }

    @Test
    void spacesAroundAHeadingAreNoPartOfItsName() {
        assertThat(names(rows(row(" 姓名 ", "\u3000户编号")))).containsExactly("姓名", "户编号");
    }

    private static List<String> names(String[][] header, String[]... following) {
        return new HeaderNames(KNOWN::contains).names(header, List.of(following));
    }

    private static String[][] rows(String[]... rows) {
        return rows;
    }

    private static String[] row(String... cells) {
        return cells;
    }
}
