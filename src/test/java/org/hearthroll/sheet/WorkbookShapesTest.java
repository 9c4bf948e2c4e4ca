package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as different programs write them, and what ours look like inside. */
class WorkbookShapesTest {

    private static final String HEADER = RawWorkbook.row(1, "户编号", "姓名", "备注");

    @TempDir
    private Path folder;

    private List<String> second(String cells) {
        return List.of(Sheets.rows(new RawWorkbook().sheet("名册", "", HEADER + "<row r=\"2\">" + cells + "</row>").in(folder)).getFirst().cells());
    }

    @Test
    void sharedStringsAreReadPlainAndRich() {
        RawWorkbook workbook = new RawWorkbook().sharedStrings("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>张三</t></si>"
                + "<si><r><t>李</t></r><r><rPr><b/></rPr><t>四</t></r></si><si><t xml:space=\"preserve\"> 空 </t></si></sst>");
        workbook.sheet("名册", "", HEADER + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"C2\" t=\"s\"><v>2</v></c></row>");
        assertThat(Sheets.cells(workbook.in(folder))).containsExactly(List.of("张三", "李四", " 空 "));
    }

    @Test
    void howATextIsPronouncedIsNoPartOfIt() {
        RawWorkbook workbook = new RawWorkbook().sharedStrings("<sst><si><t>張</t><rPh sb=\"0\" eb=\"1\"><t>チョウ</t></rPh><phoneticPr fontId=\"1\"/></si></sst>");
        workbook.sheet("名册", "", HEADER + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"inlineStr\"><is><r><t>李</t></r><r><t>四</t></r><rPh><t>リ</t></rPh></is></c></row>");
        assertThat(Sheets.cells(workbook.in(folder))).containsExactly(List.of("張", "李四", ""));
    }

    @Test
    void charactersThatXmlCannotHoldAreWrittenOut() {
        RawWorkbook workbook = new RawWorkbook().sharedStrings("<sst><si><t>甲_x000D_\n乙</t></si></sst>");
        workbook.sheet("名册", "", HEADER + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>_x005F_x000D_ a_xyz_</t></is></c></row>");
        assertThat(Sheets.cells(workbook.in(folder))).containsExactly(List.of("甲\r\n乙", "_x000D_ a_xyz_", ""));
    }

    @Test
    void aWorkbookWithPrefixesAndLinksFromTheTopIsReadAsAnyOther() {
        String main = "xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"";
        RawWorkbook workbook = new RawWorkbook().sheet("名册", "", "").part("xl/Worksheets/Sheet1.xml", "<?xml version=\"1.0\"?><x:worksheet " + main + "><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>户编号</x:t></x:is></x:c></x:row>"
                + "<x:row><x:c><x:v>1</x:v></x:c></x:row><x:row><x:c/></x:row></x:sheetData><x:mergeCells><x:mergeCell ref=\"A2:A3\"/></x:mergeCells></x:worksheet>");
        assertThat(Sheets.cells(workbook.without("xl/worksheets/sheet1.xml").in(folder))).containsExactly(List.of("1"));
    }

    @Test
    void longAndManySharedTextsAreReadInAnyOrder() {
        StringBuilder texts = new StringBuilder("<sst>");
        for (int i = 0; i < 3_000; i++) {
            texts.append("<si><t>").append("村").append(i).append("，".repeat(30)).append("</t></si>");
        }
        RawWorkbook workbook = new RawWorkbook().sharedStrings(texts.append("<si><t>").append("长".repeat(70_000)).append("</t></si></sst>").toString());
        workbook.sheet("名册", "", HEADER + "<row><c t=\"s\"><v>2999</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>3000</v></c></row>");
        assertThat(Sheets.cells(workbook.in(folder))).containsExactly(List.of("村2999" + "，".repeat(30), "村0" + "，".repeat(30), "长".repeat(70_000)));
    }

    @Test
    void negativeAndSmallNumbersKeepTheirExactDecimals() {
        assertThat(second("<c r=\"A2\"><v>-1200.50</v></c><c r=\"B2\"><v>1E-3</v></c><c r=\"C2\"><v>0.0</v></c>")).containsExactly("-1200.5", "0.001", "0");
    }

    @Test
    void aNumberThatOnlyTheMachineMakesLongIsShownAsPeopleSeeIt() {
        assertThat(second("<c r=\"A2\"><v>0.30000000000000004</v></c><c r=\"B2\"><v>3412.4999999999995</v></c><c r=\"C2\"><v>99.99</v></c>"))
                .containsExactly("0.3", "3412.5", "99.99");
    }

    @Test
    void anIdUnderADateFormatIsNoDate() {
        assertThat(second("<c r=\"A2\" s=\"1\"><v>20170904</v></c><c r=\"B2\" s=\"1\"><v>-5</v></c><c r=\"C2\" s=\"1\"><v>0.5</v></c>"))
                .containsExactly("20170904", "-5", "0.5");
    }

    @Test
    void cellsBeyondTheHeaderAreKeptIfFilledAndLeftOutIfBlank() {
        assertThat(second("<c r=\"A2\"><v>1</v></c><c r=\"E2\"><v>5</v></c>")).containsExactly("1", "", "", "", "5");
        assertThat(second("<c r=\"A2\"><v>1</v></c><c r=\"E2\" s=\"1\"/><c r=\"F2\" t=\"inlineStr\"><is><t> </t></is></c>")).containsExactly("1", "", "");
    }

    @Test
    void cellsAndRowsWithoutAddressesStandInTheirOrder() {
        Path file = new RawWorkbook().sheet("名册", "", "<row><c t=\"inlineStr\"><is><t>户编号</t></is></c><c t=\"inlineStr\"><is><t>姓名</t></is></c></row>"
                + "<row><c><v>1</v></c><c t=\"inlineStr\"><is><t>张三</t></is></c></row>").in(folder);
        assertThat(Sheets.rows(file)).extracting(row -> row.number() + " " + List.of(row.cells())).containsExactly("2 [1, 张三]");
    }

    @Test
    void columnsBeyondTheAlphabetAreRead() {
        List<String> header = new ArrayList<>(List.of("户编号"));
        List<String> row = new ArrayList<>(List.of("001"));
        for (int i = 1; i < 180; i++) {
            header.add("自定义" + i);
            row.add("值" + i);
        }
        Path file = folder.resolve("宽.xlsx");
        try (XlsxWriting writing = XlsxWriting.begin(file, "名册", header)) {
            writing.row(row);
            writing.done();
        }
        assertThat(Sheets.cells(file)).containsExactly(row);
    }

    @Test
    void ourSheetsKeepTheirHeaderInSightAndCanBeFiltered() throws IOException {
        Path file = folder.resolve("表.xlsx");
        try (XlsxWriting writing = XlsxWriting.begin(file, "因/病:表", List.of("致贫原因", "占比")).forPeople()) {
            writing.row(Arrays.asList("因病", new BigDecimal("26.45")));
            writing.row(Arrays.asList("缺技术（含自身发展动力不足的情形）", new BigDecimal("32.64")));
            writing.done();
        }
        String sheet = part(file, "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("ySplit=\"1\"").contains("state=\"frozen\"").contains("<autoFilter ref=\"A1:B3\"").contains("<v>26.45</v>");
        assertThat(part(file, "xl/styles.xml")).contains("formatCode=\"@\"").contains("formatCode=\"0.00\"").contains("<b/>");
        assertThat(width(sheet, 1)).as("wide enough for seventeen Chinese characters").isGreaterThan(34);
        assertThat(width(sheet, 2)).isEqualTo(8);
    }

    private static double width(String sheet, int column) {
        String from = sheet.substring(sheet.indexOf("<col min=\"" + column + "\""));
        return Double.parseDouble(from.substring(from.indexOf("width=\"") + 7, from.indexOf("\" outlineLevel")));
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return new String(archive.getInputStream(archive.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
