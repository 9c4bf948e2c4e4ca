package org.hearthroll.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopyingTest {

    @Test
    void aCellWithLineEndsOrTabsStaysOneCell() {
        assertThat(Copying.plain(List.of(List.of("乡镇", "备注"), List.of("城关镇", "一\t二\r\n三")))).isEqualTo("乡镇\t备注\n城关镇\t一 二 三\n");
    }

    @Test
    void whatLooksLikeMarkupIsOnlyText() {
        assertThat(Copying.html(List.of(List.of("a"), List.of("<b>&</b>")), List.of())).contains("&lt;b&gt;&amp;&lt;/b&gt;").doesNotContain("<b>");
    }

    @Test
    void theFirstRowIsTheHeadingAndNumbersStandAtTheRight() {
        assertThat(Copying.html(List.of(List.of("n"), List.of("1")), List.of(0))).isEqualTo("<meta charset=\"utf-8\"><table style=\"border-collapse:collapse\">"
                + "<tr><th style=\"border:1px solid;padding:2px 8px;text-align:right\">n</th></tr>"
                + "<tr><td style=\"border:1px solid;padding:2px 8px;text-align:right\">1</td></tr></table>");
    }
}
