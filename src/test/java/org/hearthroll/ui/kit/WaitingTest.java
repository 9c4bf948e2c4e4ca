package org.hearthroll.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private final SimpleBooleanProperty counting = new SimpleBooleanProperty();
    private Page page;
    private Label figures;
    private boolean slow;

    @Test
    void figuresOfAMomentAgoPaleUntilTheNewOnesComeAndTheLineAboveIsAsItWas() {
        try (Fx fx = window()) {
            Fx.run(() -> counting.set(true));
            fx.until("the figures are pale", () -> figures.getOpacity() < 1);
            assertThat(Fx.get(page::subtitle)).isEqualTo("正在统计…");
            Fx.run(() -> counting.set(false));
            assertThat(Fx.get(figures::getOpacity)).isEqualTo(1);
            assertThat(Fx.get(page::subtitle)).isEqualTo("按户统计");
        }
    }

    @Test
    void whatComesAtOncePalesNothing() {
        try (Fx fx = window()) {
            Fx.run(() -> {
                counting.set(true);
                counting.set(false);
            });
            fx.pulses(30);
            assertThat(Fx.get(figures::getOpacity)).isEqualTo(1);
            assertThat(Fx.get(page::subtitle)).isEqualTo("按户统计");
        }
    }

    /** After a change of language the window is new, and what it shows is yet to be counted. */
    @Test
    void aPageThatNeverShowedAnythingHasASignThatTurnsUntilSomethingComes() {
        try (Fx fx = Fx.show(() -> {
            page = new Page("统计表");
            figures = new Label("12");
            Waiting.on(page, figures, counting, "正在统计…", () -> slow);
            return page;
        }, 400, 300)) {
            Fx.run(() -> counting.set(true));
            fx.until("the sign is there", () -> page.lookup(".progress-indicator") != null);
            assertThat(Fx.get(page::subtitle)).isEqualTo("正在统计…");
            Fx.run(() -> counting.set(false));
            assertThat(Fx.get(() -> page.lookup(".progress-indicator"))).isNull();
            Fx.run(() -> page.setBody(figures));
            assertThat(Fx.get(() -> page.getChildren().contains(figures))).isTrue();
        }
    }

    /** What will take long to draw is said before it is counted, because afterwards nothing can be painted until it stands. */
    @Test
    void whatIsLongInDrawingIsSaidAtOnce() {
        try (Fx fx = window()) {
            slow = true;
            Fx.run(() -> counting.set(true));
            assertThat(Fx.get(figures::getOpacity)).isLessThan(1);
            assertThat(Fx.get(page::subtitle)).isEqualTo("正在统计…");
            fx.pulses(2);
            Fx.run(() -> counting.set(false));
            assertThat(Fx.get(figures::getOpacity)).isEqualTo(1);
            assertThat(Fx.get(page::subtitle)).isEqualTo("按户统计");
        }
    }

    private Fx window() {
        return Fx.show(() -> {
            page = new Page("统计表");
            page.setSubtitle("按户统计");
            figures = new Label("12");
            page.setBody(figures);
            Waiting.on(page, figures, counting, "正在统计…", () -> slow);
            return page;
        }, 400, 300);
    }
}
