package org.hearthroll.ui.distribution;

import atlantafx.base.controls.Popover;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.hearthroll.figures.Verdict;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Popovers;
import org.hearthroll.ui.kit.Styles;

/** What every verdict means and what to do about it, in a panel that opens from a link. */
final class VerdictHelp extends GridPane {

    private static final double WIDE = 420;
    private static final double ABOVE = -10;

    private final Texts texts;

    VerdictHelp(Texts texts) {
        super(12, 6);
        this.texts = texts;
        getStyleClass().add("hr-bands");
        for (Verdict verdict : Verdict.values()) {
            String word = texts.say("verdict." + verdict);
            Label shown = ProblemTables.tone(verdict).map(tone -> Parts.pill(word, tone)).orElseGet(() -> Parts.label(word, Styles.MUTED));
            shown.setMinWidth(Region.USE_PREF_SIZE);
            addRow(getRowCount(), shown, sentence(texts.say(verdict.means())));
        }
        addRow(getRowCount(), Parts.label(texts.say("column.corrected"), Styles.MUTED), sentence(texts.say("distribution.corrected.means")));
    }

    /** The link that opens it. */
    Button button() {
        Popover popover = Popovers.titled(texts.say("distribution.verdict.help"), this, Popover.ArrowLocation.BOTTOM_RIGHT);
        Button link = Parts.button(texts.say("distribution.verdict.help"), () -> { }, Styles.LINK);
        link.setId("distribution-verdict-help");
        // The arrow ends above the words: at the usual distance its tip and shadow would cover them.
        link.setOnAction(_ -> popover.show(link, ABOVE));
        return link;
    }

    private static Label sentence(String text) {
        Label sentence = Parts.paragraph(text, Styles.SMALL);
        sentence.setPrefWidth(WIDE);
        return sentence;
    }
}
