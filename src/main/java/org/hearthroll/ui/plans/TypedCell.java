package org.hearthroll.ui.plans;

import javafx.geometry.Pos;
import org.hearthroll.plan.MeasureField;

/** A cell whose value is typed. */
final class TypedCell extends EditingCell {

    TypedCell(PlanTable table, MeasureField field) {
        super(table, field);
        setAlignment(field == MeasureField.FUND ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    }

    @Override
    void display(Line line) {
        String said = beginning(line);
        String year = table().sitting().plan().year() + "-";
        // The year of the plan stands above it; the room is for the words.
        boolean ofTheYear = (field() == MeasureField.START || field() == MeasureField.DUE) && said.startsWith(year);
        setText(ofTheYear ? said.substring(year.length()) : said);
    }

    @Override
    String beginning(Line line) {
        return line.draft() ? "" : CellEdit.text(field(), line.measure());
    }

    @Override
    void take(Line line, String typed) {
        if (!typed.equals(beginning(line))) {
            table().typed(line, field(), typed);
        }
    }
}
