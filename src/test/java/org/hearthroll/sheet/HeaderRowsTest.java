package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderRowsTest {

    @Test
    void theLengthOfARowEndsWithItsLastFilledCell() {
        assertThat(HeaderRows.lastFilled(row())).isZero();
        assertThat(HeaderRows.lastFilled(row("", " ", "\u3000"))).isZero();
        assertThat(HeaderRows.lastFilled(row("", "a", " "))).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"填报单位", "2017年情况", "日期：今天", "贫困户名册", "通宁县", "制表人", "一二三四五六七八九十一二三"})
    void titlesUnitsAndDatesGroupNothing(String title) {
        assertThat(HeaderRows.groups(row(title, "人口", ""), row("姓名", "男", "女"))).isFalse();
    }

    @Test
    void aRowWithFewerNamesAboveOneWithMoreGroupsIt() {
        assertThat(HeaderRows.groups(row("户主", "人口", ""), row("姓名", "男", "女"))).isTrue();
        assertThat(HeaderRows.groups(row("人口", "", ""), row("姓名", "男", "女"))).isFalse();
        assertThat(HeaderRows.groups(row("户主", "人口", "收入"), row("姓名", "男", "女"))).isFalse();
        assertThat(HeaderRows.groups(row("户主", "", "", "人口"), row("姓名", "男", "女"))).isFalse();
    }

    @Test
    void aRowOfValuesDividesNothing() {
        assertThat(HeaderRows.divides(header("村", "人口", ""), row("", "3", "4"))).isFalse();
        assertThat(HeaderRows.divides(header("村", "人口", ""), row("新民", "男", "女"))).isFalse();
    }

    @Test
    void aRowUnderAMergedHeadingDividesIt() {
        assertThat(HeaderRows.divides(header("村", "人口", ""), row("", "男", "女"))).isTrue();
        assertThat(HeaderRows.divides(header("村", "人口", ""), row("", "男", ""))).isFalse();
    }

    private static String[][] header(String... cells) {
        return new String[][] {cells};
    }

    private static String[] row(String... cells) {
        return cells;
    }
}
