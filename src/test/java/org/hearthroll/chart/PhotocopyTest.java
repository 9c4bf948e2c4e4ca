package org.hearthroll.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.figures.Mark;
import org.hearthroll.model.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotocopyTest {

    private static final int SERIES = 14;
    private static final double APART = 0.2;
    private static final double STANDS_OUT = 0.17;

    /** In a stack any two items may be neighbours, because those between them may have nothing. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anyTwoItemsOfAListDifferInHatchOrInTheLightnessOfItsLines(boolean dark) {
        Palette palette = dark ? Palette.dark() : Palette.light();
        for (int one = 0; one < Hatch.LOOKS; one++) {
            for (int other = 0; other < one; other++) {
                Fill a = Fill.ofItem(one, palette);
                Fill b = Fill.ofItem(other, palette);
                assertThat(a.hatch() != b.hatch() || Math.abs(grey(a.lines()) - grey(b.lines())) >= APART).as("%d and %d", one, other).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theLinesOfEveryHatchStandOutFromTheirColour(boolean dark) {
        Palette palette = dark ? Palette.dark() : Palette.light();
        Stream.concat(IntStream.range(0, 54).mapToObj(place -> Fill.ofItem(place, palette)), Arrays.stream(Mark.values()).filter(mark -> mark != Mark.TOTAL).map(mark -> Fill.ofMark(mark, palette)))
                .filter(fill -> fill.hatch() != Hatch.NONE).forEach(fill -> {
                    double through = fill.lines().getAlpha() / 255.0;
                    assertThat(through * Math.abs(grey(fill.lines()) - grey(fill.colour()))).as("%s", fill).isGreaterThan(STANDS_OUT);
                });
    }

    @Test
    void fiftyFourItemsAreAllFilledDifferentlyAndNoneAsAMark() {
        Set<Fill> fills = new HashSet<>();
        IntStream.range(0, 54).forEach(place -> fills.add(Fill.ofItem(place, Palette.light())));
        assertThat(fills).hasSize(54);
        Set<Hatch> marks = EnumSet.noneOf(Hatch.class);
        Stream.of(Mark.NONE, Mark.FOLD, Mark.ABSENT, Mark.UNMATCHED).map(mark -> Fill.ofMark(mark, Palette.light())).forEach(fill -> {
            assertThat(fill.colour()).isEqualTo(Palette.light().colour("rest"));
            marks.add(fill.hatch());
        });
        assertThat(marks).hasSize(4);
        assertThat(fills).extracting(Fill::hatch).doesNotContainAnyElementsOf(marks);
    }

    @Test
    void theMostFrequentCausesHaveHuesOfTheirOwn() {
        assertThat(Stream.of("01", "07", "08", "11").map(code -> CodeLists.standard().list("cause").codes().stream().map(Code::code).toList().indexOf(code))
                .map(place -> Fill.ofItem(place, Palette.light()).colour()).distinct()).hasSize(4);
    }

    /** The longest lists that are stacked; longer ones are names of persons' traits, of which few are ever drawn together. */
    @Test
    void everyListOfCausesRisksAndAreasOfProblemsHasALookForEachOfItsItems() {
        assertThat(CodeLists.standard().list("cause").codes().size()).isLessThanOrEqualTo(Hatch.ITEMS);
        assertThat(CodeLists.standard().list("risk").codes().size()).isLessThanOrEqualTo(Hatch.ITEMS);
    }

    @Test
    void everyHatchLooksDifferentInGrey() {
        Set<List<Integer>> looks = new HashSet<>();
        for (Hatch hatch : Hatch.values()) {
            looks.add(patch(hatch));
        }
        assertThat(looks).hasSize(Hatch.values().length);
    }

    @Test
    void aHatchDoesNotLeaveItsArea() {
        for (Hatch hatch : Hatch.values()) {
            assertThat(patch(hatch).subList(0, 5 * 40)).as("%s", hatch).containsOnly(0);
        }
    }

    @Test
    void lettersOnEverySeriesCanBeRead() {
        for (int i = 0; i < SERIES; i++) {
            Color ground = Palette.light().series(i);
            assertThat(contrast(ground, Ink.on(ground))).as("series %d", i).isGreaterThan(4.5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ink", "quiet"})
    void lettersOnTheGroundCanBeRead(String colour) {
        assertThat(contrast(Palette.light().colour("ground"), Palette.light().colour(colour))).isGreaterThan(4.5);
        assertThat(contrast(Palette.dark().colour("ground"), Palette.dark().colour(colour))).isGreaterThan(4.5);
    }

    @Test
    void aDarkColourOverridesTheLightOneOfItsNameOnly() {
        String css = ".root { -a: #010203; -b: #040506; -size: 12px; } .root.dark { -b: #ffffff; }";
        assertThat(Tokens.parse(css, false).colour("-b")).isEqualTo(new Color(4, 5, 6));
        assertThat(Tokens.parse(css, true).colour("-b")).isEqualTo(Color.WHITE);
        assertThat(Tokens.parse(css, true).colour("-a")).isEqualTo(new Color(1, 2, 3));
    }

    private static List<Integer> patch(Hatch hatch) {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        hatch.draw(g, new Rectangle2D.Double(5, 5, 30, 30), Color.WHITE);
        List<Integer> pixels = new ArrayList<>();
        for (int i = 0; i < 1600; i++) {
            pixels.add(image.getRaster().getSample(i % 40, i / 40, 0));
        }
        return pixels;
    }

    private static double grey(Color colour) {
        return (0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue()) / 255;
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(Ink.luminance(one), Ink.luminance(other));
        return (light + 0.05) / (Math.min(Ink.luminance(one), Ink.luminance(other)) + 0.05);
    }
}
