package org.hearthroll.ui.plans;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.plan.MeasureField;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.Tone;

/** A cell whose value is chosen from a list that narrows as one types; of what a measure answers several can be chosen. */
final class ChosenCell extends EditingCell {

    private final boolean several;
    private OptionList list;
    private List<Option> options = List.of();
    private List<String> chosen = new ArrayList<>();
    private boolean made;

    ChosenCell(PlanTable table, MeasureField field) {
        super(table, field);
        several = field == MeasureField.ANSWERS;
    }

    @Override
    void display(Line line) {
        if (line.draft()) {
            setGraphic(field() == MeasureField.MEASURE ? Parts.label(table().words("plans.draft"), Styles.MUTED) : null);
        } else if (field() == MeasureField.PROGRESS) {
            setGraphic(Parts.pill(table().shown(field(), line), tone(line.measure())));
        } else {
            setText(table().shown(field(), line));
            setTooltip(new Tooltip(getText()));
        }
    }

    @Override
    String beginning(Line line) {
        return "";
    }

    @Override
    void opened(TextField editor, boolean typed) {
        super.opened(editor, typed);
        made = false;
        options = table().options(field(), getItem());
        chosen = new ArrayList<>(table().codes(field(), getItem()));
        editor.setPromptText(getItem().draft() ? "" : table().shown(field(), getItem()));
        list = new OptionList(table().layer(), table().words("plans.options.none"), this::pick);
        list.show(this, options, chosen);
        narrow(editor.getText());
        editor.textProperty().addListener((_, _, text) -> narrow(text));
    }

    @Override
    void closed() {
        list.hide();
    }

    @Override
    void key(KeyEvent press) {
        switch (press.getCode()) {
            case DOWN -> move(press, 1);
            case UP -> move(press, -1);
            case PAGE_DOWN -> move(press, 8);
            case PAGE_UP -> move(press, -8);
            case SPACE -> tick(press);
            default -> {
                boolean enter = press.getCode() == KeyCode.ENTER;
                if (list.current() == null && enter) {
                    // Nothing fits: the list stays open and says so, instead of closing as if something had been chosen.
                    press.consume();
                    return;
                }
                if (enter || press.getCode() == KeyCode.TAB) {
                    settle((TextField) press.getSource(), enter);
                }
                super.key(press);
            }
        }
    }

    @Override
    void take(Line line, String typed) {
        if (made && !chosen.equals(table().codes(field(), line))) {
            table().chosen(line, field(), chosen);
        }
    }

    private void narrow(String typed) {
        List<Option> left = options.stream().filter(option -> option.matches(typed)).toList();
        list.offer(left, chosen);
    }

    private void move(KeyEvent press, int by) {
        press.consume();
        made = made || !several;
        list.move(by);
    }

    /** Space ticks where several can be chosen; one keystroke more than a mouse needs. */
    private void tick(KeyEvent press) {
        if (several && list.current() != null) {
            press.consume();
            toggle(list.current());
        }
    }

    /** Enter takes the current option, as it is highlighted, and Tab if anything was typed or moved to; ticks stand as they are. */
    private void settle(TextField editor, boolean enter) {
        Option current = list.current();
        boolean typed = !editor.getText().isBlank();
        if (current == null) {
            return;
        }
        if (!several && (enter || typed || made)) {
            chosen = List.of(current.code());
            made = true;
        } else if (several && !chosen.contains(current.code()) && (typed || enter && chosen.isEmpty())) {
            toggle(current);
        }
    }

    private void pick(Option option) {
        if (several) {
            toggle(option);
        } else {
            chosen = List.of(option.code());
            made = true;
            leave(null, 1);
        }
    }

    private void toggle(Option option) {
        made = true;
        if (!chosen.remove(option.code())) {
            chosen.add(option.code());
        }
        List<String> order = options.stream().map(Option::code).filter(chosen::contains).toList();
        chosen = new ArrayList<>(order);
        list.offer(options, chosen);
    }

    private static Tone tone(PlannedMeasure measure) {
        return switch (measure.progression()) {
            case NOT_STARTED -> Tone.NEUTRAL;
            case RUNNING -> Tone.INFO;
            case DONE -> Tone.GOOD;
        };
    }
}
