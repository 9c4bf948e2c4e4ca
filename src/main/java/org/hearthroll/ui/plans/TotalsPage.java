package org.hearthroll.ui.plans;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.hearthroll.chart.Drawn;
import org.hearthroll.desk.PlanTotals.By;
import org.hearthroll.desk.TableFile;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Alerts;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.FiguresTable;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Segments;
import org.hearthroll.ui.kit.Styles;

/** The measures and funds of the plans added up, by what the user chooses; copied and exported like any table. */
final class TotalsPage extends SidePage {

    private final PlanBulkModel model;
    private final FiguresTable table;
    private final Label notes = Parts.paragraph("", Styles.SMALL);
    private final Segments<By> by;
    private Table shown;

    TotalsPage(Texts texts, PlanBulkModel model, FileChoice files, Alerts alerts, Runnable back) {
        super(texts, "plans.totals", back);
        this.model = model;
        table = new FiguresTable(texts, _ -> { });
        table.setId("plans-totals");
        by = new Segments<>(List.of(By.values()), choice -> texts.say(choice.heading()), _ -> count());
        by.setId("plans-totals-by");
        Button copy = Parts.button(texts.say("table.copy"), () -> {
            table.copy();
            alerts.tell(Message.of("table.copied"));
        });
        Button export = Parts.button(texts.say("export.as.xlsx"), () -> files.save(texts, Message.of("plans.totals"), texts.say("plans.totals") + ".xlsx")
                .ifPresent(file -> model.export(() -> new TableFile(new Drawn(shown, null, Message.of("plans.totals")), texts).write(file), file)));
        getChildren().add(Parts.row(8, by, Parts.spring(), copy, export));
        fill(table);
        getChildren().add(notes);
        count();
    }

    private void count() {
        model.totals(by.getValue(), texts().language(), counted -> {
            shown = counted;
            table.show(counted);
            notes.setText(String.join(" ", counted.notes().stream().map(texts()::say).toList()));
        });
    }
}
