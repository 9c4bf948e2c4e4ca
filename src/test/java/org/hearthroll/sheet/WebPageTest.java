package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web pages that bear the name of a workbook. */
class WebPageTest {

    private static final String ROSTER = "<table><tr><th>户编号</th><th>姓名</th></tr><tr><td>001</td><td>张三</td></tr></table>";

    @TempDir
    private Path folder;

    private Path page(String html, Charset charset) throws IOException {
        return Files.write(folder.resolve("名册.xls"), html.getBytes(charset));
    }

    private Path page(String html) throws IOException {
        return page(html, StandardCharsets.UTF_8);
    }

    private static String charset(Path file) {
        try (SheetFile open = Sheets.open(file)) {
            return open.facts().charset();
        }
    }

    @Test
    void theCharsetIsThatOfTheBytesWhateverThePageDeclares() throws IOException {
        String declaring = "<html><meta charset=\"gb2312\">" + ROSTER;
        assertThat(charset(page(declaring))).isEqualTo("UTF-8");
        assertThat(charset(page(declaring, Charset.forName("GBK")))).isEqualTo("GB18030");
        assertThat(charset(page("<html><meta charset=utf-8>" + ROSTER, Charset.forName("GBK")))).isEqualTo("GB18030");
        assertThat(charset(page("<html>" + ROSTER, Charset.forName("GBK")))).isEqualTo("GB18030");
        assertThat(charset(page("<meta charset='no such'>" + ROSTER, Charset.forName("GBK")))).isEqualTo("GB18030");
        assertThat(charset(page("<meta charset=big5>" + ROSTER.replace("户", "戶").replace("编", "編").replace("张", "張"), Charset.forName("Big5")))).isEqualTo("Big5");
        assertThat(charset(page("\uFEFF" + ROSTER, StandardCharsets.UTF_16LE))).isEqualTo("UTF-16LE");
        assertThat(Sheets.cells(page("\uFEFF" + ROSTER, StandardCharsets.UTF_16LE))).containsExactly(List.of("001", "张三"));
    }

    @Test
    void cellsThatSpanRowsPushAsideTheCellsBelow() throws IOException {
        Path file = page("<table><tr><td>户编号<td>姓名<td>备注<tr><td rowspan=2>001<td>张三<td rowspan=3>甲<tr><td>李四<tr><td>002<td>王五<tr><td>003<td>赵六<td>乙</table>");
        assertThat(Sheets.rows(file)).extracting(row -> List.of(row.cells())).containsExactly(
                List.of("001", "张三", "甲"), List.of("", "李四", ""), List.of("002", "王五", ""), List.of("003", "赵六", "乙"));
        assertThat(Sheets.rows(file)).extracting(SourceRow::notes).containsExactly(Map.of(),
                Map.of(0, CellNote.MERGED_ABOVE, 2, CellNote.MERGED_ABOVE), Map.of(2, CellNote.MERGED_ABOVE), Map.of());
    }

    @Test
    void aHeaderThatSpansColumnsIsJoinedWithTheOneBelow() throws IOException {
        Path file = page("<table><tr><th rowspan=2>户编号</th><th colspan=2>人口</th></tr><tr><th>男</th><th>女</th></tr><tr><td>001<td>1<td>2</tr></table>");
        try (SheetFile open = Sheets.open(file)) {
            assertThat(open.facts().header()).containsExactly("户编号", "人口_男", "人口_女");
        }
    }

    @Test
    void lineBreaksStayAndTheBlanksOfThePageDoNot() throws IOException {
        Path file = page("<table><tr><td>户编号</td><td>\n   姓 名\n</td></tr>\n<tr><td>&nbsp;001&nbsp;</td><td>第一行 <br/>\n 第二&lt;行&gt;<script>x()</script></td></tr></table>");
        assertThat(Sheets.cells(file)).containsExactly(List.of("001", "第一行\n第二<行>"));
    }

    @Test
    void ofSeveralTablesThatWithTheHeadingsIsReadAndLayoutIsNone() throws IOException {
        Path file = page("<!-- 导出 --><html><body><table><tr><td><table><tr><td>制表</td><td>2017</td></tr></table></td><td>" + ROSTER + "</td></tr></table>");
        try (SheetFile open = Sheets.open(file)) {
            assertThat(open.facts().sheet()).isEqualTo("2");
            assertThat(open.facts().tabs()).containsExactly(new SheetTab("1", false, 1), new SheetTab("2", false, 2));
            assertThat(open.facts().format()).isEqualTo(Format.HTML);
            assertThat(open.facts().since1904()).isNull();
        }
        assertThat(Sheets.cells(file)).containsExactly(List.of("001", "张三"));
    }

    @Test
    void manyRowsAreReadOneAfterAnother() throws IOException {
        String rows = "<tr><td>001</td><td>张三</td></tr>".repeat(20_000);
        assertThat(Sheets.cells(page("<table><tr><td>户编号</td><td>姓名</td></tr>" + rows + "</table>"))).hasSize(20_000).endsWith(List.of("001", "张三"));
    }
}
