package org.hearthroll.ui.shell;

import java.lang.System.Logger.Level;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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

/** The bar below the scope bar that says one sentence, until the next one or until it is closed. */
public final class NoticeBar extends HBox implements Alerts {

    private static final System.Logger LOG = System.getLogger(NoticeBar.class.getName());

    private final Texts texts;
    private final Label sentence = Parts.paragraph("");
    private final FontIcon icon = Icons.of(Feather.INFO);
    private final Button step = Parts.button("", () -> { }, Styles.LINK);

    public NoticeBar(Texts texts) {
        this.texts = texts;
        getStyleClass().add("hr-notice");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(icon, sentence, step, Parts.iconButton(Icons.of(Feather.X), texts.say("shell.notice.close"), this::hide));
        hide();
    }

    /** Takes the sentence away; it is done when the user goes on to another page. */
    public void hide() {
        setVisible(false);
        setManaged(false);
    }

    @Override
    public void tell(Message said) {
        show(said, Tone.GOOD, Feather.CHECK_CIRCLE);
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
        step.setVisible(true);
        step.setManaged(true);
    }

    private void show(Message said, Tone tone, Feather feather) {
        sentence.setText(texts.say(said));
        icon.setIconCode(feather);
        for (Tone other : Tone.values()) {
            getStyleClass().remove(other.style());
        }
        getStyleClass().add(tone.style());
        step.setVisible(false);
        step.setManaged(false);
        setVisible(true);
        setManaged(true);
    }
}
