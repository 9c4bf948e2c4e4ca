package org.hearthroll.ui.plans;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.hearthroll.codes.Parameters;
import org.hearthroll.plan.Money;
import org.hearthroll.plan.ReAid;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** What further medical relief pays of a personal burden, and what the household still bears, worked out as the sum is typed. */
final class ReAidPage extends SidePage {

    private final TextField burden = new TextField();
    private final Label aid = Parts.label("", Styles.HEADING);
    private final Label left = Parts.label("", Styles.HEADING);
    private final Label wrong = Parts.paragraph("", Styles.MUTED);

    ReAidPage(Texts texts, Runnable back) {
        super(texts, "plans.reaid", back);
        burden.setId("reaid-burden");
        burden.setAccessibleText(texts.say("plans.reaid.burden"));
        aid.setId("reaid-aid");
        left.setId("reaid-left");
        GridPane form = new GridPane(10, 10);
        form.addRow(0, Parts.label(texts.say("plans.reaid.burden")), burden);
        form.addRow(1, Parts.label(texts.say("plans.reaid.aid")), aid);
        form.addRow(2, Parts.label(texts.say("plans.reaid.left")), left);
        burden.textProperty().addListener((_, _, typed) -> reckon(typed));
        getChildren().addAll(form, wrong, Parts.paragraph(texts.say("plans.reaid.rule", Parameters.standard().number("reaid.threshold"), Parameters.standard().number("reaid.share_percent")), Styles.SMALL));
        reckon("");
    }

    private void reckon(String typed) {
        aid.setText("—");
        left.setText("—");
        wrong.setText("");
        if (!typed.isBlank()) {
            try {
                ReAid worked = ReAid.of(Money.fen(typed.strip()));
                aid.setText(Money.plain(worked.aidFen()));
                left.setText(Money.plain(worked.finalFen()));
            } catch (NumberFormatException noSum) {
                wrong.setText(texts().say("plans.refused.fund", typed.strip()));
            }
        }
    }
}
