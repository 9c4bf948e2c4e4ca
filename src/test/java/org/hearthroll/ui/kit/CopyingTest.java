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
        assertThat(Copying.html(List.of(List.of("a"), List.of("<b>&</b>")), List.of(), List.of())).contains("&lt;b&gt;&amp;&lt;/b&gt;").doesNotContain("<b>");
    }

    @Test
    void theFirstRowIsTheHeadingNumbersStandAtTheRightAndTotalsAreBold() {
        assertThat(Copying.html(List.of(List.of("n"), List.of("1"), List.of("1")), List.of(0), List.of(2))).isEqualTo(
                "<meta charset=\"utf-8\"><table xmlns:x=\"urn:schemas-microsoft-com:office:excel\" style=\"border-collapse:collapse\">"
                + "<tr><th style=\"border:1px solid;padding:2px 8px;text-align:right;font-weight:bold\">n</th></tr>"
                + "<tr><td x:num=\"1\" style=\"border:1px solid;padding:2px 8px;mso-number-format:'\\#\\,\\#\\#0';text-align:right\">1</td></tr>"
                + "<tr><td x:num=\"1\" style=\"border:1px solid;padding:2px 8px;mso-number-format:'\\#\\,\\#\\#0';text-align:right;font-weight:bold\">1</td></tr></table>");
    }

    @Test
    void whateverItIsWrittenWithANumberIsANumberInTheSheetThatItIsPastedInto() {
        assertThat(cell("10,679", true)).contains("x:num=\"10679\"", "mso-number-format:'\\#\\,\\#\\#0'", ">10,679<");
        assertThat(cell("26.45", true)).contains("x:num=\"26.45\"", "mso-number-format:'0\\.00'");
        assertThat(cell("26.46*", true)).contains("x:num=\"26.46\"", "mso-number-format:'0\\.00\\0022\\*\\0022'", ">26.46*<");
        assertThat(cell("+1,234", true)).contains("x:num=\"1234\"", "mso-number-format:'+\\#\\,\\#\\#0\\;-\\#\\,\\#\\#0\\;\\#\\,\\#\\#0'");
        assertThat(cell("-12.12", true)).contains("x:num=\"-12.12\"");
    }

    @Test
    void aCodeOrABoundIsText() {
        assertThat(cell("0101", false)).contains("mso-number-format:'\\@'").doesNotContain("x:num");
        assertThat(cell("<0.01", true)).contains(">&lt;0.01<").doesNotContain("x:num");
        assertThat(cell("—", true)).doesNotContain("x:num");
    }

    private static String cell(String text, boolean number) {
        return Copying.html(List.of(List.of("n"), List.of(text)), number ? List.of(0) : List.of(), List.of()).split("<tr>")[2];
    }
}
