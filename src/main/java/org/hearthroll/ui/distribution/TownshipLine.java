package org.hearthroll.ui.distribution;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hearthroll.figures.TownshipSentence;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** The line below the townships: what the verdict of the chosen one means, what every verdict means, and the switch that shows the figures behind them. */
final class TownshipLine extends HBox {

    private static final String EXACT = "distribution.exact";

    private final Texts texts;
    private final Label said = Parts.paragraph("", Styles.SMALL);
    private final CheckBox exact;

    /** switched hears that the figures behind the verdicts are wanted, or no longer. */
    TownshipLine(Texts texts, Memory memory, Runnable switched) {
        super(12);
        this.texts = texts;
        getStyleClass().add("hr-row");
        setMinHeight(USE_PREF_SIZE);
        exact = new CheckBox(texts.say("distribution.exact"));
        exact.setId("distribution-exact");
        exact.setMinWidth(Region.USE_PREF_SIZE);
        exact.setSelected(memory.recall(EXACT).map(Boolean::valueOf).orElse(false));
        exact.setOnAction(_ -> {
            memory.keep(EXACT, String.valueOf(isExact()));
            switched.run();
        });
        said.setMaxWidth(Double.MAX_VALUE);
        setHgrow(said, Priority.ALWAYS);
        getChildren().addAll(said, new VerdictHelp(texts).button(), exact);
    }

    boolean isExact() {
        return exact.isSelected();
    }

    /** Says what there is to say of a township; where there is none, how to choose one. */
    void say(Optional<TownshipSentence> sentence) {
        said.setText(sentence.map(s -> isExact() ? texts.say(Message.of("sentence.sentences", s.plain(), s.exact())) : texts.say(s.plain())).orElseGet(() -> texts.say("distribution.township")));
    }
}
