package org.hearthroll.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadOutTest {

    private static final Message LONG = Message.of("sentence.name", "全县共 10,679 户，本期没有排查记录，按全部户已排查计算。".repeat(12));

    private ReadOut paragraph;

    /** However high the window, the last line in sight is whole: what is in sight is as high as some number of lines. */
    @ParameterizedTest
    @ValueSource(ints = {120, 131, 142, 153, 164, 175})
    void aParagraphThatHasToScrollIsCutBetweenItsLines(int height) {
        try (Fx fx = window(LONG, height)) {
            ScrollPane scroll = fx.find(".scroll-pane", ScrollPane.class);
            double inSight = Fx.get(() -> scroll.getViewportBounds().getHeight());
            // The window rounds to whole pixels.
            assertThat(ends()).as("the end of a line").anyMatch(end -> Math.abs(end - inSight) <= 1);
            assertThat(Fx.get(() -> scroll.getContent().getLayoutBounds().getHeight())).isGreaterThan(inSight);
        }
    }

    /** Some lines have only Latin letters, which are lower, others a Chinese name. */
    @ParameterizedTest
    @ValueSource(ints = {120, 131, 142, 153, 164, 175})
    void soIsAnEnglishOneThatNamesTownships(int height) {
        try (Fx fx = window(Message.of("sentence.name", "The county has 9 households; 双溪镇 61, 石龙镇 47; most of them lack skills. ".repeat(12)), height)) {
            ScrollPane scroll = fx.find(".scroll-pane", ScrollPane.class);
            double inSight = Fx.get(() -> scroll.getViewportBounds().getHeight());
            assertThat(ends()).anyMatch(end -> Math.abs(end - inSight) <= 1);
        }
    }

    /** The room it gives up is that of the chart above it. */
    @Test
    void twoLinesAreEnoughWhereItMayBeBriefAndAShortOneNeedsNoMore() {
        try (Fx fx = window(LONG, 300)) {
            double least = Fx.get(() -> paragraph.minHeight(400));
            Fx.run(() -> paragraph.brief(true));
            assertThat(Fx.get(() -> paragraph.minHeight(400))).isLessThan(least - 30);
            Fx.run(() -> paragraph.show(Message.of("sentence.name", "全县共 9 户。")));
            fx.pulses(2);
            assertThat(Fx.get(() -> paragraph.minHeight(400))).isEqualTo(Fx.get(() -> paragraph.prefHeight(400)));
        }
    }

    @Test
    void aShortOneIsInSightAsAWhole() {
        try (Fx fx = window(Message.of("sentence.name", "全县共 9 户。"), 150)) {
            ScrollPane scroll = fx.find(".scroll-pane", ScrollPane.class);
            assertThat(Fx.get(() -> scroll.getViewportBounds().getHeight())).isGreaterThanOrEqualTo(Fx.get(() -> ((javafx.scene.control.Label) scroll.getContent()).prefHeight(300)));
        }
    }

    private Fx window(Message said, int height) {
        return Fx.show(() -> {
            paragraph = new ReadOut(new UiContext(Texts.chinese(), new InlineJobs(), null, new SimpleObjectProperty<>(Scope.of(null)), new Quiet(), Memory.ofThisRun()));
            paragraph.show(said);
            return new StackPane(paragraph);
        }, 400, height);
    }

    /** Where each line of the paragraph ends, from its top. */
    private List<Double> ends() {
        return Fx.get(() -> {
            Text text = (Text) paragraph.lookup(".hr-paragraph").lookup(".text");
            return text.getLayoutInfo().getTextLines(false).stream().map(line -> text.getBoundsInParent().getMinY() + line.bounds().getMaxY() - text.getLayoutBounds().getMinY()).toList();
        });
    }
}
