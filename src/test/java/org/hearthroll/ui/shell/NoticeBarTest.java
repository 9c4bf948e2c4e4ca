package org.hearthroll.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.hearthroll.text.FaultCode;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticeBarTest {

    private static final Message DONE = Message.of("readout.copied");
    private static final Message READ_ONLY = Message.of("shell.readonly", "县.hearth");
    private static final Message STEP = Message.of("shell.open.readonly");

    private final List<String> taken = new ArrayList<>();
    private NoticeBar bar;

    @BeforeEach
    void aBar() {
        Fx.start();
        bar = Fx.get(() -> new NoticeBar(Texts.chinese()));
    }

    @Test
    void aBarWithNothingToSayTakesNoRoom() {
        assertThat(bar.isVisible()).isFalse();
        assertThat(bar.isManaged()).isFalse();
    }

    @Test
    void whatWasDoneIsSaidInAGoodTone() {
        Fx.run(() -> bar.tell(DONE));
        assertThat(sentence()).isEqualTo("这段话已复制。");
        assertThat(bar.getStyleClass()).contains(Tone.GOOD.style()).doesNotContain(Tone.BAD.style());
        assertThat(step().isVisible()).isFalse();
        assertThat(bar.isManaged()).isTrue();
    }

    /** The title of the first page stands where refusals else do. */
    @Test
    void aRefusalStandsAtTheTopUnlessTheTitleIsThere() {
        Fx.run(() -> bar.refuse(READ_ONLY));
        assertThat(Fx.get(() -> StackPane.getAlignment(bar))).isEqualTo(Pos.TOP_CENTER);
        Fx.run(() -> {
            bar.low(true);
            bar.refuse(READ_ONLY);
        });
        assertThat(Fx.get(() -> StackPane.getAlignment(bar))).isEqualTo(Pos.BOTTOM_CENTER);
    }

    @Test
    void theNextSentenceTakesThePlaceOfTheLastAndItsToneAndItsStep() {
        Fx.run(() -> bar.refuse(READ_ONLY, STEP, () -> taken.add("step")));
        Fx.run(() -> bar.tell(DONE));
        assertThat(sentence()).isEqualTo("这段话已复制。");
        assertThat(bar.getStyleClass()).containsOnlyOnce(Tone.GOOD.style()).doesNotContain(Tone.BAD.style());
        assertThat(step().isManaged()).isFalse();
        assertThat(taken).isEmpty();
    }

    @Test
    void twiceTheSameRefusalWearsItsToneOnce() {
        Fx.run(() -> bar.refuse(READ_ONLY));
        Fx.run(() -> bar.refuse(READ_ONLY));
        assertThat(bar.getStyleClass()).containsOnlyOnce(Tone.BAD.style());
    }

    @Test
    void aStepThatIsTakenClosesTheBarBeforeItIsDone() {
        Fx.run(() -> bar.offer(DONE, STEP, () -> taken.add(bar.isVisible() ? "open" : "closed")));
        assertThat(step().getText()).isEqualTo("以只读方式打开");
        Fx.run(() -> step().fire());
        assertThat(taken).containsExactly("closed");
        assertThat(bar.isManaged()).isFalse();
    }

    @Test
    void aStepMaySpeakInTheBarItself() {
        Fx.run(() -> bar.refuse(READ_ONLY, STEP, () -> bar.tell(DONE)));
        Fx.run(() -> step().fire());
        assertThat(bar.isVisible()).isTrue();
        assertThat(sentence()).isEqualTo("这段话已复制。");
    }

    @Test
    void aRefusalThatFailedSomethingIsSaidInItsOwnWords() {
        Fx.run(() -> bar.failed(new Refusal(READ_ONLY)));
        assertThat(sentence()).isEqualTo("县.hearth 以只读方式打开，可以查看和导出，不能修改。");
        assertThat(step().isVisible()).isFalse();
    }

    @Test
    void aBugIsSaidWithItsCodeAndItsDetailsCanBeCopied() {
        IllegalStateException fault = new IllegalStateException("broken on purpose");
        Fx.run(() -> bar.failed(fault));
        assertThat(sentence()).isEqualTo(Texts.chinese().say("shell.bug", FaultCode.of(fault))).doesNotContain("broken on purpose");
        Fx.run(() -> step().fire());
        assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString())).startsWith(FaultCode.of(fault) + "\n").contains("broken on purpose", "NoticeBarTest");
    }

    @Test
    void theCrossClosesTheBar() {
        Fx.run(() -> bar.tell(DONE));
        Button cross = (Button) bar.getChildren().getLast();
        assertThat(cross.getAccessibleText()).isEqualTo("关闭提示");
        Fx.run(cross::fire);
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void goodNewsStandsAtTheBottomAndGoesAwayByItself() {
        NoticeBar brief = Fx.get(() -> new NoticeBar(Texts.chinese(), Duration.millis(30)));
        try (Fx window = Fx.show(() -> new StackPane(brief), 300, 200)) {
            Fx.run(() -> brief.tell(DONE));
            assertThat(StackPane.getAlignment(brief)).isEqualTo(Pos.BOTTOM_CENTER);
            window.until("the news is gone", () -> !brief.isVisible());
        }
    }

    /** Rows of a table reach down to the status line, and the total is the last of them. */
    @Test
    void goodNewsCoversTheStatusLineAndNothingOfThePage() {
        try (Fx window = Fx.show(() -> {
            bar.within(new SimpleDoubleProperty(50), new SimpleDoubleProperty(40), new SimpleDoubleProperty(100));
            return new StackPane(bar);
        }, 600, 300)) {
            Fx.run(() -> bar.tell(DONE));
            window.pulses(3);
            double bottom = Fx.get(() -> bar.getParent().getLayoutBounds().getHeight());
            assertThat(Fx.get(() -> bar.getLayoutY() + bar.getHeight() - bottom)).isZero();
            assertThat(Fx.get(() -> bar.getLayoutX() + bar.getWidth() / 2)).as("in the middle of the page").isCloseTo(350, within(1.0));
            Fx.run(() -> bar.refuse(READ_ONLY));
            window.pulses(3);
            assertThat(Fx.get(() -> bar.getLayoutY())).isEqualTo(58);
            Fx.run(() -> {
                bar.low(true);
                bar.refuse(READ_ONLY);
            });
            window.pulses(3);
            assertThat(Fx.get(() -> bar.getLayoutY() + bar.getHeight() - bottom)).isEqualTo(-44);
        }
    }

    /** Seven words are read in less than three seconds, two lines in seven. */
    @Test
    void aShortSentenceGoesSoonerThanALongOne() {
        assertThat(NoticeBar.reading("表格已复制。").toMillis()).isEqualTo(1500 + 5 * 150 + 50);
        assertThat(NoticeBar.reading("Table copied.").toMillis()).isEqualTo(1500 + 13 * 50);
        assertThat(NoticeBar.reading("")).isEqualTo(Duration.seconds(1.5));
    }

    @Test
    void aRefusalAndNewsThatOffersAStepStay() {
        NoticeBar brief = Fx.get(() -> new NoticeBar(Texts.chinese(), Duration.millis(1)));
        try (Fx window = Fx.show(() -> new StackPane(brief), 300, 200)) {
            Fx.run(() -> brief.offer(DONE, STEP, () -> taken.add("step")));
            window.pulses(10);
            assertThat(brief.isVisible()).isTrue();
            Fx.run(() -> brief.refuse(READ_ONLY));
            window.pulses(10);
            assertThat(brief.isVisible()).isTrue();
            assertThat(StackPane.getAlignment(brief)).isEqualTo(Pos.TOP_CENTER);
        }
    }

    private String sentence() {
        return ((Label) bar.getChildren().get(1)).getText();
    }

    private Button step() {
        return (Button) bar.getChildren().get(2);
    }
}
