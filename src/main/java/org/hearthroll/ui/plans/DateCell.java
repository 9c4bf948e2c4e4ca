package org.hearthroll.ui.plans;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.hearthroll.plan.MeasureField;

/** A date, typed or chosen in the month below it; the arrow keys go from day to day, the page keys from month to month. */
final class DateCell extends TypedCell {

    private TextField editor;
    private Calendar calendar;

    DateCell(PlanTable table, MeasureField field) {
        super(table, field);
    }

    @Override
    void display(Line line) {
        setText(brief(beginning(line), table().sitting().plan().year()));
    }

    /** The year of the plan stands above the table, and the room is for the words; a date of another year, and one that is being edited, tells its own. */
    static String brief(String date, int year) {
        return date.startsWith(year + "-") ? date.substring(date.indexOf('-') + 1) : date;
    }

    @Override
    void opened(TextField opened, boolean typed) {
        super.opened(opened, typed);
        editor = opened;
        // The column has just become as wide as a whole date.
        getTableView().layout();
        mark(day());
        editor.textProperty().addListener((_, _, text) -> TypedDate.iso(text, table().sitting().plan().year()).map(LocalDate::parse).ifPresent(this::mark));
    }

    /** The month of a date that is typed follows it, so that what 3-1 means is seen before it is taken. */
    private void mark(LocalDate day) {
        if (calendar != null) {
            calendar.hide();
        }
        calendar = new Calendar(table().layer(), day, this::pick);
        calendar.show(this);
    }

    @Override
    boolean keeps(Node focused) {
        return calendar != null && calendar.holds(focused);
    }

    @Override
    void closed() {
        calendar.hide();
        calendar = null;
        editor = null;
    }

    @Override
    void key(KeyEvent press) {
        switch (press.getCode()) {
            case UP -> go(press, day().minusDays(1));
            case DOWN -> go(press, day().plusDays(1));
            case PAGE_UP -> go(press, day().minusMonths(1));
            case PAGE_DOWN -> go(press, day().plusMonths(1));
            default -> super.key(press);
        }
    }

    /** What is typed, or else in the year of the plan the last day for what is due and the first of this month for what begins. */
    private LocalDate day() {
        int year = table().sitting().plan().year();
        Optional<LocalDate> typed = TypedDate.iso(editor.getText(), year).map(LocalDate::parse);
        return typed.orElseGet(() -> field() == MeasureField.DUE ? LocalDate.of(year, 12, 31) : LocalDate.of(year, LocalDate.now().getMonth(), 1));
    }

    private void go(KeyEvent press, LocalDate day) {
        press.consume();
        editor.setText(day.toString());
        editor.selectAll();
    }

    private void pick(LocalDate day) {
        editor.setText(day.toString());
        leave(null, 1);
    }
}
