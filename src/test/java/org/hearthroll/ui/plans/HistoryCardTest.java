package org.hearthroll.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.ui.kit.Fx;
import org.junit.jupiter.api.Test;

/** The history of a plan beside it on the page. */
class HistoryCardTest extends PlansPage {

    /** Each edit adds one line above the others, which stay: the page is not built anew for it. */
    @Test
    void anEditAddsOneLineToTheHistoryAndTheEarlierLinesComeWhenTheyAreAskedFor() {
        add();
        add();
        until("two lines", () -> told().size() == 2);
        List<Node> before = Fx.get(() -> List.copyOf(historyLines().getChildren()));
        for (int i = 3; i <= 34; i++) {
            String amount = Integer.toString(i);
            Fx.run(() -> model.sitting().get().edit(model.sitting().get().plan().replaced(0, model.sitting().get().plan().measures().getFirst().withQuantity(new PlannedMeasure.Quantity(amount, "次")))));
            int lines = Math.min(30, i);
            until("line " + amount, () -> told().size() == lines);
            if (i == 3) {
                assertThat(Fx.get(() -> List.copyOf(historyLines().getChildren()))).containsAll(before);
            }
        }
        assertThat(told()).startsWith("0 第1条数量：33 → 34", "1 第1条数量：32 → 33").endsWith("29 第1条数量：4 → 5");
        assertThat(fx.all("#plan-history .button", Button.class)).as("all but the present state can be gone back to").hasSize(29);
        Fx.run(() -> fx.find("#plan-history-older", Button.class).fire());
        until("all of them", () -> told().size() == 34);
        assertThat(Fx.get(() -> fx.scene().lookup("#plan-history-older").isVisible())).isFalse();
        Fx.run(() -> ((Button) fx.scene().lookup("#plan-restore-2")).fire());
        until("what the second made of it", () -> jobs.running().isEmpty() && told().size() == 35);
        assertThat(Fx.get(() -> model.sitting().get().plan().measures())).hasSize(2).first().extracting(measure -> measure.quantity().amount()).isEqualTo("1");
    }

    private GridPane historyLines() {
        return (GridPane) fx.scene().lookup("#plan-history");
    }

    /** What changed, with the row it stands in. */
    private List<String> told() {
        return Fx.get(() -> historyLines().getChildren().stream().filter(VBox.class::isInstance).sorted(Comparator.comparing(GridPane::getRowIndex))
                .map(told -> GridPane.getRowIndex(told) + " " + ((Label) ((VBox) told).getChildren().getLast()).getText()).toList());
    }
}
