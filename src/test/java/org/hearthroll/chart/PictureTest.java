package org.hearthroll.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {

    private static final String MISSING = "□";

    @TempDir
    private Path folder;

    @Test
    void equalFiguresMakeEqualBytes() throws IOException {
        assertThat(picture(Samples.causes(), 900, 0).png()).isEqualTo(picture(Samples.causes(), 900, 0).png());
        assertThat(picture(Samples.manyTypes(7), 900, 0).svg()).isEqualTo(picture(Samples.manyTypes(7), 900, 0).svg());
        assertThat(picture(Samples.distribution(), 900, 0).svg()).isEqualTo(picture(Samples.distribution(), 900, 0).svg());
    }

    @Test
    void thePictureHasTheSizeThatWasAskedFor() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture(Samples.causes(), 1000, 700).png()));
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1000, 700);
    }

    @Test
    void withoutASizeItIsWideEnoughForPrintAndGrowsWithItsBars() {
        assertThat(picture(Samples.problems(), 0, 0).width()).isEqualTo(1920);
        assertThat(picture(Samples.problems(), 0, 0).height()).isEqualTo(1080);
        assertThat(picture(Samples.manyTypes(3), 0, 0).height()).isGreaterThan(1080);
    }

    /** 156 mm of text column at 300 dots per inch are 1843 pixels; nine points are 37.5 of them. */
    @Test
    void theSmallestLetteringIsNinePointsOnPaper() {
        assertThat(Palette.SMALL * 1843 / Picture.LAYOUT).isGreaterThan(37.4);
    }

    @Test
    void everyCharacterOfAChartHasItsGlyph() {
        String written = "0123456789,.%<—·○→÷（），。；缺技术因病自身发展动力不足每百户问题数已排查街道乡镇" + Texts.chinese().say("chart.funnel.rate") + Texts.english().say("chart.funnel.rate");
        assertThat(HouseFont.regular(13).canDisplayUpTo(written)).isEqualTo(-1);
        assertThat(HouseFont.bold(13).canDisplayUpTo(written)).isEqualTo(-1);
        assertThat(drawn("缺")).isNotEqualTo(drawn(MISSING)).isNotEqualTo(drawn("术"));
    }

    @Test
    void titleAndNotesStandInThePictureAndMakeItHigher() {
        String note = "占比 = 该原因户数 ÷ 有原因的户数；".repeat(6);
        Chart plain = new Drawn(Samples.causes(), null, null).chart(Texts.chinese(), Palette.light());
        Chart entitled = new Captions("主要致贫原因", List.of(note), Palette.light()).on(new Drawn(Samples.causes(), null, null).chart(Texts.chinese(), Palette.light()));
        assertThat(entitled.height()).isEqualTo(plain.height() + 3 * 12 + 40 + 3 * 20);
        assertThat(new Picture(entitled, 0, 0).svg()).contains("主要致贫原因", "占比 = 该原因户数");
    }

    @Test
    void theEndingOfTheNameChoosesTheFormat() throws IOException {
        picture(Samples.causes(), 600, 400).write(folder.resolve("致贫原因.SVG"));
        picture(Samples.causes(), 600, 400).write(folder.resolve("致贫原因.png"));
        assertThat(folder.resolve("致贫原因.SVG")).content().contains("<svg", "缺技术");
        assertThat(Files.readAllBytes(folder.resolve("致贫原因.png"))).startsWith(0x89, 'P', 'N', 'G');
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("致贫原因.SVG", "致贫原因.png");
        }
    }

    @Test
    void anOlderFileIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.svg"), "old");
        picture(Samples.causes(), 600, 400).write(file);
        assertThat(file).content().startsWith("<?xml");
    }

    private static Picture picture(Table table, int width, int height) {
        return new Picture(new Drawn(table, null, null).chart(Texts.chinese(), Palette.light()), width, height);
    }

    /** The pixels of one character. */
    private static int[] drawn(String character) {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        Lettering.write(image.createGraphics(), character, HouseFont.regular(32), Color.WHITE, 2, 20);
        return image.getRGB(0, 0, 40, 40, null, 0, 40);
    }
}
