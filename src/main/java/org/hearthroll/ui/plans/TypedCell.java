package org.hearthroll.ui.plans;

import javafx.geometry.Pos;
import org.hearthroll.plan.MeasureField;

/** A cell whose value is typed. */
class TypedCell extends EditingCell {

    TypedCell(PlanTable table, MeasureField field) {
        super(table, field);
        setAlignment(field == MeasureField.FUND ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    }

    @Override
    void display(Line line) {
        setText(beginning(line));
    }

    @Override
    String beginning(Line line) {
        return line.draft() ? "" : CellEdit.text(field(), line.measure());
    }

    @Override
    boolean refuses(Line line, String typed) {
        return !typed.equals(beginning(line)) && table().refuses(line, field(), typed);
    }

    @Override
    void take(Line line, String typed) {
        if (!typed.equals(beginning(line))) {
            table().typed(line, field(), typed);
        }
    }
}
