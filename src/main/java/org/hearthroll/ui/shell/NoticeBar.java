package org.hearthroll.ui.shell;

import java.lang.System.Logger.Level;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.hearthroll.text.FaultCode;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Alerts;
import org.hearthroll.ui.kit.Copying;
import org.hearthroll.ui.kit.Icons;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.Tone;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One sentence that floats over the window, so that nothing moves: good news over the status line, where it covers no row of a table, going away by itself
 * once it can be read unless it offers a step or the mouse is on it; a refusal at the top of the page until it is settled, or at its bottom where the title of
 * the page stands in the middle of the top. Each goes when the next one comes, and can be closed.
 */
public final class NoticeBar extends HBox implements Alerts {

    private static final System.Logger LOG = System.getLogger(NoticeBar.class.getName());

    /** Long enough to notice it, to read each word (a Chinese character is as much as several letters), and at most two lines. */
    private static final Duration NOTICED = Duration.seconds(1.5);
    private static final Duration LETTER = Duration.millis(50);
    private static final int CHARACTER = 3;
    private static final Duration READ = Duration.seconds(7);
    private static final double WIDEST = 540;
    private static final double ABOVE = 8;
    private static final double BESIDE = 16;
    private static final double BELOW = 4;

    private final Texts texts;
    private final Duration longest;
    private final PauseTransition leaving = new PauseTransition();
    private final Label sentence = Parts.paragraph("");
    private final FontIcon icon = Icons.of(Feather.INFO);
    private boolean low;
    /** How much of the window is not the page: above it, below it, at its left. */
    private ObservableDoubleValue above = new SimpleDoubleProperty();
    private ObservableDoubleValue below = new SimpleDoubleProperty();
    private ObservableDoubleValue left = new SimpleDoubleProperty();
    private final Button step = Parts.button("", () -> { }, Styles.LINK);

    public NoticeBar(Texts texts) {
        this(texts, READ);
    }

    /** longest is how long good news stays at most. */
    NoticeBar(Texts texts, Duration longest) {
        this.texts = texts;
        this.longest = longest;
        leaving.setOnFinished(_ -> hide());
        setOnMouseEntered(_ -> leaving.pause());
        setOnMouseExited(_ -> goAway());
        getStyleClass().add("hr-notice");
        sentence.setMaxWidth(WIDEST);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(icon, sentence, step, Parts.iconButton(Icons.of(Feather.X), texts.say("shell.notice.close"), this::hide));
        hide();
    }

    /** Takes the sentence away; it is done when the user goes on to another page. */
    public void hide() {
        leaving.stop();
        Parts.show(this, false);
    }

    /** Keeps beside the parts of the window that frame the page, in the layer of which they are: so high are those above and below, so wide the one at the left. */
    void within(ObservableDoubleValue over, ObservableDoubleValue under, ObservableDoubleValue beside) {
        above = over;
        below = under;
        left = beside;
        for (ObservableDoubleValue part : new ObservableDoubleValue[] {over, under, beside}) {
            part.addListener((_, _, _) -> place());
        }
        place();
    }

    private void place() {
        boolean good = getStyleClass().contains(Tone.GOOD.style());
        StackPane.setAlignment(this, good || low ? Pos.BOTTOM_CENTER : Pos.TOP_CENTER);
        StackPane.setMargin(this, new Insets(above.get() + ABOVE, BESIDE, good ? 0 : below.get() + BELOW, left.get() + BESIDE));
    }

    /** Whether refusals stand at the bottom too. */
    void low(boolean wished) {
        low = wished;
    }

    @Override
    public void tell(Message said) {
        show(said, Tone.GOOD, Feather.CHECK_CIRCLE);
        goAway();
    }

    @Override
    public void offer(Message said, Message next, Runnable taken) {
        tell(said);
        offer(next, taken);
    }

    @Override
    public void refuse(Message said) {
        show(said, Tone.BAD, Feather.ALERT_CIRCLE);
    }

    @Override
    public void refuse(Message said, Message next, Runnable taken) {
        refuse(said);
        offer(next, taken);
    }

    @Override
    public void settled() {
        if (getStyleClass().contains(Tone.BAD.style())) {
            hide();
        }
    }

    @Override
    public void bug(Throwable fault) {
        String code = FaultCode.of(fault);
        LOG.log(Level.ERROR, code, fault);
        refuse(Message.of("shell.bug", code));
        offer(Message.of("shell.bug.copy"), () -> Copying.text(code + "\n" + FaultCode.trace(fault)));
    }

    private void offer(Message next, Runnable taken) {
        step.setText(texts.say(next));
        step.setOnAction(_ -> {
            hide();
            taken.run();
        });
        Parts.show(step, true);
        leaving.stop();
    }

    /** What has to be done, or was refused, waits for the user. */
    private void goAway() {
        if (isVisible() && !step.isVisible() && getStyleClass().contains(Tone.GOOD.style())) {
            leaving.playFromStart();
        }
    }

    private void show(Message said, Tone tone, Feather feather) {
        sentence.setText(texts.say(said));
        icon.setIconCode(feather);
        for (Tone other : Tone.values()) {
            getStyleClass().remove(other.style());
        }
        getStyleClass().add(tone.style());
        place();
        leaving.stop();
        Duration reading = reading(sentence.getText());
        leaving.setDuration(reading.lessThan(longest) ? reading : longest);
        Parts.show(step, false);
        Parts.show(this, true);
    }

    /** It stands over the status line, so it goes as soon as it can be read. */
    static Duration reading(String said) {
        return NOTICED.add(LETTER.multiply(said.codePoints().map(c -> Character.isIdeographic(c) ? CHARACTER : 1).sum()));
    }
}
