package org.hearthroll.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
            double lines = (inSight - height("一")) / (height("一\n一") - height("一"));
            // The window rounds to whole pixels.
            assertThat(lines).isCloseTo(Math.rint(lines), within(1 / (height("一\n一") - height("一")))).isPositive();
            assertThat(Fx.get(() -> scroll.getContent().getLayoutBounds().getHeight())).isGreaterThan(inSight);
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

    private double height(String lines) {
        return Fx.get(() -> {
            Text shown = (Text) paragraph.lookup(".hr-paragraph").lookup(".text");
            Text ruler = new Text(lines);
            ruler.setFont(shown.getFont());
            ruler.setLineSpacing(shown.getLineSpacing());
            return ruler.getLayoutBounds().getHeight();
        });
    }
}
