package org.hearthroll.ui.kit;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.util.Duration;

/** Says that a page still shows the figures of a moment ago: they pale until the new ones come, unless these come at once; a page that never showed any has a sign that turns. */
public final class Waiting {

    private static final Duration AT_ONCE = Duration.millis(250);
    private static final double PALE = 0.35;

    private final Page page;
    private final Node figures;
    private final String said;
    private String before = "";

    private Waiting(Page page, Node figures, String said) {
        this.page = page;
        this.figures = figures;
        this.said = said;
    }

    /**
     * While this is true, the figures of the page are pale and the line under its title says why. What is long in drawing, as slow answers when counting
     * begins, is said at once: nothing can be painted any more while it is drawn.
     */
    public static void on(Page page, Node figures, ObservableBooleanValue counting, String said, BooleanSupplier slow) {
        Waiting waiting = new Waiting(page, figures, said);
        PauseTransition patience = new PauseTransition(AT_ONCE);
        patience.setOnFinished(_ -> waiting.begin());
        counting.addListener((_, _, now) -> {
            if (now && slow.getAsBoolean()) {
                waiting.begin();
            } else if (now) {
                patience.playFromStart();
            } else {
                patience.stop();
                waiting.end();
            }
        });
    }

    private void begin() {
        before = page.subtitle();
        page.setSubtitle(said);
        page.await();
        figures.setOpacity(PALE);
    }

    private void end() {
        figures.setOpacity(1);
        page.awaitNoLonger();
        if (page.subtitle().equals(said)) {
            page.setSubtitle(before);
        }
    }
}
