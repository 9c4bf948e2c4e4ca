package org.hearthroll.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class CaptionsTest {

    @TempDir
    private Path folder;

    @Test
    void withoutNotesOnlyTheTitleTakesRoom() {
        assertThat(entitled(List.of()).height()).isEqualTo(plain().height() + 40 + 3 * 12);
    }

    @Test
    void everyShortNoteTakesALineOfItsOwn() {
        assertThat(entitled(List.of("甲", "乙", "丙")).height()).isEqualTo(entitled(List.of()).height() + 3 * 20);
    }

    @Test
    void titleAndNotesAreWrittenAsTheyAreAlsoWithSignsOfMarkup() {
        assertThat(new Picture(entitled(List.of("户数 < 5 & 占比")), 0, 0).svg()).contains("主要致贫原因", "户数 &lt; 5 &amp; 占比");
    }

    @Test
    void aPictureThatCannotBeWrittenLeavesTheOlderFile() throws IOException {
        Path older = Files.writeString(folder.resolve("图.svg"), "old");
        assertThatThrownBy(() -> new Picture(plain(), 600, 400).write(folder.resolve("没有的夹").resolve("图.svg"))).isInstanceOf(IOException.class);
        assertThat(older).hasContent("old");
    }

    @Test
    void aPngSaysThatItPrintsAtThreeHundredDotsAnInch() throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(new Picture(plain(), 320, 200).png()))) {
            reader.setInput(in);
            Element root = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            Element density = (Element) root.getElementsByTagName("pHYs").item(0);
            assertThat(List.of(density.getAttribute("pixelsPerUnitXAxis"), density.getAttribute("pixelsPerUnitYAxis"), density.getAttribute("unitSpecifier")))
                    .containsExactly("11811", "11811", "meter");
        } finally {
            reader.dispose();
        }
    }

    @Test
    void aCountyWithoutProblemsStillHasAFunnelThatCanBeDrawn() {
        Table example = Samples.distribution();
        List<Table.Row> rows = example.rows().stream().map(r -> without(example, r)).toList();
        Chart chart = new Drawn(Samples.measured(new Table("distribution", example.columns(), rows, List.of())), null, null).chart(Texts.chinese(), Palette.light());
        assertThat(new Picture(chart, 0, 0).svg()).contains("每百户问题数", "已排查户数").doesNotContain("NaN");
    }

    @Test
    void aColourThatTheStyleSheetDoesNotNameIsAFaultAndNotBlack() {
        assertThatThrownBy(() -> Palette.light().colour("nonsense")).isInstanceOf(NullPointerException.class).hasMessage("-chart-nonsense");
        assertThatThrownBy(() -> Tokens.parse(".root { -a: red; -b: #12345; }", false).colour("-b")).isInstanceOf(NullPointerException.class);
    }

    @Test
    void lettersAreBlackOnLightAndWhiteOnDark() {
        assertThat(List.of(Ink.on(Color.WHITE), Ink.on(Color.YELLOW), Ink.on(Color.BLUE), Ink.on(Color.BLACK))).containsExactly(Color.BLACK, Color.BLACK, Color.WHITE, Color.WHITE);
        assertThat(Ink.luminance(Color.BLACK)).isZero();
    }

    @Test
    void choosingTheSameRowAgainIsNoChange() {
        Table.Row row = Samples.causes().rows().getFirst();
        Choice choice = new Choice();
        assertThat(choice.is(null)).isFalse();
        assertThat(List.of(choice.set(row), choice.set(row), choice.is(row), choice.set(null), choice.is(row))).containsExactly(true, false, true, true, false);
    }

    private static Table.Row without(Table table, Table.Row row) {
        List<Object> cells = new ArrayList<>(row.cells());
        cells.set(table.column("problems"), 0L);
        return new Table.Row(row.role(), cells, row.opens());
    }

    private static Chart plain() {
        return new Drawn(Samples.causes(), null, null).chart(Texts.chinese(), Palette.light());
    }

    private static Chart entitled(List<String> notes) {
        return new Captions("主要致贫原因", notes, Palette.light()).on(plain());
    }
}
