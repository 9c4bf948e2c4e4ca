package org.hearthroll.ui.plans;

import java.util.List;
import javafx.scene.control.TablePosition;
import javafx.scene.input.Clipboard;
import org.hearthroll.plan.MeasureField;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Alerts;
import org.hearthroll.ui.kit.Copying;

/** Lines of the plan on their way to the clipboard and from it. */
record PlanCopying(PlanTable table, PlanEditing editing, Texts texts, Alerts alerts) {

    /** Copies the chosen line as it is shown, codes and all, for another household or a sheet. */
    void copy() {
        int row = table.chosen();
        if (row >= 0) {
            Line line = table.view().getItems().get(row);
            Copying.text(PlanClipboard.text(List.of(PlanClipboard.COLUMNS.stream().map(field -> copied(field, line)).toList())));
            alerts.tell(Message.of("plans.copied"));
        }
    }

    /** A field as it is shown, where the label of a person is theirs alone, or as it is typed. */
    private String copied(MeasureField field, Line line) {
        return PlanColumns.CHOSEN.contains(field) ? table.shown(field, line) : CellEdit.text(field, line.measure());
    }

    /** Pastes copied lines or cells: whole lines from the first column on, cells from the chosen one on. */
    void paste() {
        String copied = Clipboard.getSystemClipboard().getString();
        if (copied == null || copied.isBlank() || editing.readOnly()) {
            return;
        }
        TablePosition<Line, ?> at = table.at();
        int end = table.view().getItems().size() - 1;
        boolean whole = copied.lines().allMatch(line -> line.split("\t", -1).length == PlanClipboard.COLUMNS.size());
        try {
            new PlanClipboard(editing, texts).paste(copied, whole || at == null ? end : at.getRow(), whole || at == null ? MeasureField.TARGET : (MeasureField) at.getTableColumn().getUserData());
        } catch (Refusal refusal) {
            alerts.refuse(refusal.said());
        }
    }
}
