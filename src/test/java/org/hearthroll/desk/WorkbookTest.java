package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.hearthroll.chart.Drawn;
import org.hearthroll.figures.Bands;
import org.hearthroll.figures.Crossed;
import org.hearthroll.figures.Fold;
import org.hearthroll.figures.Rounding;
import org.hearthroll.figures.SmallCounty;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.figures.TableRequest.Shown;
import org.hearthroll.figures.TwoPeriods;
import org.hearthroll.model.Scope;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.sheet.Rows;
import org.hearthroll.sheet.SheetFile;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbook of figures holds, read back by another reader. */
class WorkbookTest {

    private static final TableRequest CAUSES = TableRequest.of("causes", Scope.of("2017-08")).shown(new Shown(Rounding.LARGEST_REMAINDER, Fold.NOTHING, 3, Bands.STANDARD));
    private final SmallCounty county = new SmallCounty("城关镇", "河西乡").homes(1000, "城关镇", "01", 1).homes(1000, "城关镇", "07", 2).homes(1000, "河西乡", "99", 1).homes(5, "河西乡", null, 1);

    /** The title, and what it is of. */
    private static final int OVER = 2;

    @TempDir
    private Path folder;

    @Test
    void sharesArePercentagesCountsHaveSeparatorsAndTheRaisedShareItsMark() throws Exception {
        Path file = written(county.table(CAUSES));
        assertThat(row(file, 0)).containsExactly("致贫原因", "户数", "户占比 %", "人数", "人占比 %");
        assertThat(row(file, 1)).containsExactly("因病", "1000", "0.3334", "1000", "0.2500");
        assertThat(row(file, 4)).containsExactly("未填", "5", "", "5", "");
        assertThat(formats(file, 1)).endsWith("#,##0", "0.00%\"*\"", "#,##0", "0.00%");
        assertThat(row(file, 5)).containsExactly("合计", "3005", "1.0000", "4005", "1.0000");
        assertThat(first(file)).contains("带 * 的占比因此与四舍五入的结果不同。");
    }

    @Test
    void theHeaderIsKeptInSightWithTheNamesAndFilteredAndRepeatedOnPaper() throws Exception {
        Path file = written(county.table(CAUSES));
        assertThat(part(file, "xl/worksheets/sheet1.xml")).contains("xSplit=\"1\"", "ySplit=\"3\"", "state=\"frozen\"", "<autoFilter ref=\"A3:E8\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"");
        assertThat(part(file, "xl/workbook.xml")).contains("_xlnm.Print_Titles", "$3:$3<");
    }

    @Test
    void itsTitleStandsAcrossTheTableAboveWhatItIsOfAndItsNotesBelow() throws Exception {
        Path file = written(county.table(CAUSES));
        assertThat(first(file).subList(0, 3)).containsExactly("致贫原因", "期次：2017-08　范围：全部户　单位：户、人", "致贫原因");
        assertThat(first(file).subList(8, 11)).containsExactly("5 户未填，计入合计，不计入占比的分母。", "尾差按最大余额法调整。", "带 * 的占比因此与四舍五入的结果不同。");
        assertThat(part(file, "xl/worksheets/sheet1.xml")).contains("<mergeCell ref=\"A1:E1\"/>", "<mergeCell ref=\"A2:E2\"/>", "<mergeCell ref=\"A10:E10\"/>", "paperSize=\"9\"", "orientation=\"portrait\"");
    }

    @Test
    void whatItIsOfNamesTheConditionsAndThePeriodComparedWith() throws Exception {
        TableRequest one = TableRequest.of("causes", Scope.of("2017-08").and("township", "城关镇"));
        assertThat(first(written(new TwoPeriods(county, county).table(one.compare("2016-12")))).get(1)).isEqualTo("期次：2017-08　范围：乡镇=城关镇　对比期：2016-12　单位：户、人");
    }

    @Test
    void everyCellOfTheTableIsRuledAndHeadingsStandInTheMiddleAboveFiguresAtTheRight() throws Exception {
        Path file = written(county.table(CAUSES));
        String sheet = part(file, "xl/worksheets/sheet1.xml");
        String styles = part(file, "xl/styles.xml");
        assertThat(Stream.of("A3", "E3", "A4", "B4", "C7", "A8", "E8").map(cell -> look(sheet, styles, cell))).allMatch(look -> look.contains("borderId=\"2\""));
        assertThat(Stream.of("A1", "A2", "A10").map(cell -> look(sheet, styles, cell))).allMatch(look -> look.contains("borderId=\"0\""));
        assertThat(styles).contains("<left style=\"thin\"></left><right style=\"thin\"></right><top style=\"thin\"></top><bottom style=\"thin\"></bottom>");
        assertThat(Stream.of("A1", "A3", "E3").map(cell -> look(sheet, styles, cell))).allMatch(look -> look.contains("horizontal=\"center\"") && look.contains("wrapText=\"true\""));
        assertThat(Stream.of("B4", "C4", "E8").map(cell -> look(sheet, styles, cell))).allMatch(look -> look.contains("horizontal=\"right\""));
    }

    /** A reader takes the line of headings for the header, not the title merged above it. */
    @Test
    void theHeaderIsFoundAgainBelowTheTitle() throws Exception {
        try (SheetFile sheet = SheetFile.open(written(county.table(CAUSES)), ReadingChoice.detect(), _ -> false); Rows rows = sheet.rows()) {
            assertThat(sheet.facts().header()).containsExactly("致贫原因", "户数", "户占比 %", "人数", "人占比 %");
            assertThat(rows.next().cells()).startsWith("因病", "1000");
        }
    }

    @Test
    void theTotalIsBoldAndNothingElseBelowTheHeader() throws Exception {
        Path file = written(county.table(CAUSES));
        String sheet = part(file, "xl/worksheets/sheet1.xml");
        List<String> bold = bold(part(file, "xl/styles.xml"));
        assertThat(List.of("A4", "B4", "C4", "B7", "A10").stream().map(cell -> style(sheet, cell))).doesNotContainAnyElementsOf(bold);
        assertThat(List.of("A1", "A3", "A8", "B8", "C8").stream().map(cell -> style(sheet, cell))).isSubsetOf(bold);
    }

    @Test
    void differencesHaveTheirSign() throws Exception {
        SmallCounty before = new SmallCounty("城关镇").homes(1200, "城关镇", "01", 1).homes(300, "城关镇", "07", 1);
        Path file = written(new TwoPeriods(county, before).table(CAUSES.compare("2016-12")));
        assertThat(row(file, 1).subList(1, 7)).containsExactly("1000", "1200", "-200", "0.3334", "0.8000", "-46.67");
        assertThat(formats(file, 1).subList(1, 7)).containsExactly("#,##0", "#,##0", "+#,##0;-#,##0;#,##0", "0.00%\"*\"", "0.00%", "+0.00;-0.00;0.00");
    }

    @Test
    void aMatrixHasTheSameCellsAndItsLastLineIsBold() throws Exception {
        Path file = folder.resolve("交叉.xlsx");
        Table whole = county.table(CAUSES);
        Table crossed = county.table(CAUSES.by("township"));
        CrossFile.writing(file, Crossed.of(crossed, whole), new Drawn(crossed, null, Message.of("screen.causes")), "household_share", Texts.chinese()).run();
        assertThat(first(file)).contains("占比在各组之内计算（每组为 100%）。");
        assertThat(row(file, 0)).containsExactly("乡镇", "合计", "因病", "缺技术", "其他", "未填");
        assertThat(row(file, 1)).containsExactly("城关镇", "1.0000", "0.5000", "0.5000", "0.0000", "");
        assertThat(row(file, 3)).containsExactly("合计", "1.0000", "0.3334", "0.3333", "0.3333", "");
        assertThat(formats(file, 3)).containsSequence("0.00%", "0.00%\"*\"", "0.00%");
        assertThat(style(part(file, "xl/worksheets/sheet1.xml"), "C6")).isIn(bold(part(file, "xl/styles.xml")));
        assertThat(part(file, "xl/worksheets/sheet1.xml")).contains("xSplit=\"1\"", "<autoFilter ref=\"A3:F6\"");
    }

    @Test
    void aMatrixOfCountsSaysNothingOfShares() throws Exception {
        Path file = folder.resolve("交叉.xlsx");
        Table crossed = county.table(CAUSES.by("township"));
        CrossFile.writing(file, Crossed.of(crossed, county.table(CAUSES)), new Drawn(crossed, null, Message.of("screen.causes")), "persons", Texts.chinese()).run();
        assertThat(first(file)).containsExactly("致贫原因：人数", "期次：2017-08　范围：全部户　单位：人", "乡镇", "城关镇", "河西乡", "合计", "5 户未填，计入合计。");
    }

    private Path written(Table table) {
        Path file = folder.resolve("表.xlsx");
        new TableFile(new Drawn(table, null, Message.of("screen.causes")), Texts.chinese()).write(file);
        return file;
    }

    private static List<String> row(Path file, int number) throws Exception {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            List<Row> rows = book.getFirstSheet().read();
            Row row = rows.get(OVER + number);
            return java.util.stream.IntStream.range(0, rows.get(OVER).getCellCount()).mapToObj(i -> row.getOptionalCell(i).map(Cell::getRawValue).orElse("")).toList();
        }
    }

    private static List<String> formats(Path file, int number) throws Exception {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), new org.dhatim.fastexcel.reader.ReadingOptions(true, false))) {
            return book.getFirstSheet().read().get(OVER + number).stream().map(cell -> cell == null ? "" : cell.getDataFormatString()).toList();
        }
    }

    /** What stands in the first column of a row of the sheet. */
    private static List<String> first(Path file) throws Exception {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            return book.getFirstSheet().read().stream().map(row -> row.getOptionalCell(0).map(Cell::getText).orElse("")).toList();
        }
    }

    /** The number of the style of a cell. */
    private static String style(String sheet, String cell) {
        return sheet.replaceAll("(?s).*<c r=\"" + cell + "\" s=\"(\\d+)\".*", "$1");
    }

    /** The numbers of the styles whose letters are bold. */
    private static List<String> bold(String styles) {
        List<String> fonts = styles.substring(styles.indexOf("<fonts"), styles.indexOf("</fonts>")).lines().flatMap(text -> java.util.Arrays.stream(text.split("<font>")).skip(1)).toList();
        String cells = styles.substring(styles.indexOf("<cellXfs"), styles.indexOf("</cellXfs>"));
        List<String> looks = java.util.Arrays.stream(cells.split("<xf ")).skip(1).map(xf -> xf.replaceAll("(?s).*fontId=\"(\\d+)\".*", "$1")).toList();
        return java.util.stream.IntStream.range(0, looks.size()).filter(i -> fonts.get(Integer.parseInt(looks.get(i))).contains("<b/>")).mapToObj(String::valueOf).toList();
    }

    /** The description of the style of a cell. */
    private static String look(String sheet, String styles, String cell) {
        return styles.substring(styles.indexOf("<cellXfs")).split("<xf ")[Integer.parseInt(style(sheet, cell)) + 1];
    }

    private static String part(Path file, String name) throws Exception {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return new String(archive.getInputStream(archive.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
