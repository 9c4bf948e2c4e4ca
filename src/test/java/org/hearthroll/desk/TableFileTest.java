package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.hearthroll.chart.Drawn;
import org.hearthroll.figures.SmallCounty;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.figures.WiderDistribution;
import org.hearthroll.model.Scope;
import org.hearthroll.sheet.Figure;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.sheet.Rows;
import org.hearthroll.sheet.SheetFile;
import org.hearthroll.sheet.SourceRow;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {

    private static final Table CAUSES = new SmallCounty("城关镇").homes(2, "城关镇", "07", 4).homes(1, "城关镇", "01", 2).table(TableRequest.of("causes", Scope.of("2017-08")));

    @TempDir
    private Path folder;

    @Test
    void aPlaceThatIsNotThereIsRefusedInOneSentence() {
        assertThatThrownBy(() -> new TableFile(new Drawn(CAUSES, null, Message.of("screen.causes")), Texts.chinese()).write(folder.resolve("没有/图.svg")))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.said()).isEqualTo(Message.of("table.file.refused", "图.svg")));
    }

    @Test
    void theWorkbookHoldsHeadingsFiguresAndTheTotal() throws Exception {
        Path file = folder.resolve("原因.xlsx");
        new TableFile(new Drawn(CAUSES, null, Message.of("screen.causes")), Texts.chinese()).write(file);
        List<List<String>> rows = new ArrayList<>();
        SheetFile sheet = SheetFile.open(file, new ReadingChoice(null, null, null, 3), _ -> true);
        try (Rows read = sheet.rows()) {
            for (SourceRow row = read.next(); row != null; row = read.next()) {
                rows.add(Arrays.asList(row.cells()));
            }
        }
        assertThat(rows.subList(0, 3)).extracting(r -> r.get(0) + " " + r.get(1)).containsExactly("因病 1", "缺技术 2", "合计 3");
    }

    /** A workbook is read by people; what the machine calls a verdict is nothing to them. */
    @Test
    void verdictsStandInTheWorkbookInWords() throws Exception {
        Path file = folder.resolve("分布.xlsx");
        Table distribution = new SmallCounty("城关镇", "河西乡", "平安镇").homes(900, "城关镇", "07", 4).homes(900, "河西乡", "01", 2).homes(900, "平安镇", "01", 2).troubles(90, "城关镇", "HOU1").troubles(70, "平安镇", "MED1")
                .table(TableRequest.of("distribution", Scope.of("2017-08")));
        new TableFile(new Drawn(WiderDistribution.of(distribution), null, Message.of("screen.distribution")), Texts.chinese()).write(file);
        List<String> words = new ArrayList<>();
        try (Rows read = SheetFile.open(file, new ReadingChoice(null, null, null, 3), _ -> true).rows()) {
            for (SourceRow row = read.next(); row != null; row = read.next()) {
                words.add(row.cells()[0] + " " + row.cells()[13] + " " + row.cells()[14]);
            }
        }
        assertThat(words).startsWith("城关镇 明显偏多 不突出", "河西乡 建议核实 偏少", "平安镇 偏多 不突出", "合计  ");
    }

    /** At 205 digits across, letters of 11 points are made no smaller than 8 on a page that lies on its side. */
    @Test
    void theFiguresBehindTheVerdictsAreStillLegibleOnOnePageInBothLanguages() throws Exception {
        Table distribution = new SmallCounty("城关镇", "河西乡", "平安镇").homes(9000, "城关镇", "07", 4).homes(9000, "河西乡", "01", 2).homes(9000, "平安镇", "01", 2).troubles(90, "城关镇", "HOU1").troubles(70, "平安镇", "MED1")
                .table(TableRequest.of("distribution", Scope.of("2017-08")));
        for (Texts texts : List.of(Texts.chinese(), Texts.english())) {
            Path file = folder.resolve("分布.xlsx");
            new TableFile(new Drawn(WiderDistribution.of(distribution), null, Message.of("screen.distribution")), texts).write(file);
            String sheet = part(file, "xl/worksheets/sheet1.xml");
            List<Double> widths = Pattern.compile("<col [^>]*width=\"([\\d.]+)\"").matcher(sheet).results().map(found -> Double.valueOf(found.group(1))).toList();
            assertThat(widths).hasSize(16);
            assertThat(widths.stream().mapToDouble(w -> w).sum()).isBetween(100.0, 205.0);
            assertThat(sheet).contains("orientation=\"landscape\"", "fitToWidth=\"1\"");
        }
    }

    /** The cell keeps the figure as it was computed, and shows it as the screen does. */
    @Test
    void aFigureShowsTheDecimalsOfItsColumnAndIsNeverWrittenAsNothing() {
        FigureCells cells = new FigureCells(Texts.chinese());
        assertThat(cells.cell(new Table.Column("p_low", Table.Kind.DECIMAL, 0), new BigDecimal("0.0123456789"), 0, null)).isEqualTo(new Figure(new BigDecimal("0.0123456789"), "0.0000", "0.0123"));
        assertThat(cells.cell(new Table.Column("p_low", Table.Kind.DECIMAL, 0), new BigDecimal("2.79504E-11"), 0, null)).isEqualTo(new Figure(new BigDecimal("2.79504E-11"), "\"<0.0001\"", "<0.0001"));
        assertThat(cells.cell(new Table.Column("expected", Table.Kind.DECIMAL, 4), new BigDecimal("19.2368"), 0, null)).isEqualTo(new Figure(new BigDecimal("19.2368"), "0.0", "19.2"));
        assertThat(cells.cell(new Table.Column("rate", Table.Kind.DECIMAL, 2), new BigDecimal("4.64"), 0, null)).isEqualTo(new Figure(new BigDecimal("4.64"), "0.00", "4.64"));
    }

    private static String part(Path file, String name) throws Exception {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return new String(archive.getInputStream(archive.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aDrawingHasTitleAndNotes() {
        Path file = folder.resolve("原因.svg");
        new TableFile(new Drawn(CAUSES, null, TableRequest.of("causes", Scope.of(null)).by("township").title()), Texts.english()).picture(file, 800, 0);
        assertThat(file).content().contains("Causes of poverty (main) × Township", "Scope: all households of 2017-08.", "width='800.0'");
    }
}
