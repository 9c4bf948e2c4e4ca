package org.hearthroll.ui.plans;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.hearthroll.plan.MeasureField;

/** A cell of the plan: whatever ends the editing keeps what was typed, only Escape drops it; what is no value stays in the editor. */
abstract class EditingCell extends TableCell<Line, Line> {

    /** What the rule below a line takes, and what JavaFX wants beyond the height of the words before it shows the last of them. */
    private static final double RULE = 6;

    private final PlanTable table;
    private final MeasureField field;
    private TextField editor;
    private boolean dropped;

    EditingCell(PlanTable table, MeasureField field) {
        this.table = table;
        this.field = field;
        setWrapText(true);
    }

    /** A line of the plan is as high as its longest words need in the width of their column. */
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(getTableColumn() == null ? width : getTableColumn().getWidth()) + RULE;
    }

    /** Shows the value of a line. */
    abstract void display(Line line);

    /** The text an editor begins with. */
    abstract String beginning(Line line);

    /** Takes what was typed for a line; runs after the editing is over. */
    abstract void take(Line line, String typed);

    /** Whether what was typed is refused, which is said then: whoever goes on mends it in the cell and types nothing twice. */
    boolean refuses(Line line, String typed) {
        return false;
    }

    /** An editor is open: typed says whether it began with a key, its text being that key. */
    void opened(TextField opened, boolean typed) {
        if (typed) {
            opened.end();
        } else {
            opened.selectAll();
        }
    }

    /** Whether the editing goes on though the keyboard is now with another node. */
    boolean keeps(Node focused) {
        return false;
    }

    /** The editor is gone. */
    void closed() {
        // nothing beside the cell by default
    }

    /** A key in the editor; consumed if it means something to the cell. */
    void key(KeyEvent press) {
        switch (press.getCode()) {
            case ENTER, TAB -> {
                if (refuses(getItem(), editor.getText())) {
                    press.consume();
                    editor.selectAll();
                } else {
                    leave(press, press.isShiftDown() ? -1 : 1);
                }
            }
            case ESCAPE -> {
                dropped = true;
                leave(press, 0);
            }
            default -> { }
        }
    }

    final PlanTable table() {
        return table;
    }

    final MeasureField field() {
        return field;
    }

    final void leave(KeyEvent press, int step) {
        if (press != null) {
            press.consume();
        }
        cancelEdit();
        table.step(step);
    }

    @Override
    public void startEdit() {
        if (isEmpty() || !table.editable(getItem(), field)) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            String key = table.takeKey();
            dropped = false;
            editor = new TextField(key == null ? beginning(getItem()) : key);
            editor.getStyleClass().add("hr-cell-editor");
            editor.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
            setText(null);
            setGraphic(editor);
            // Its skin has to be there before the focus comes, or it would select the key typed first and lose it to the second.
            editor.applyCss();
            editor.requestFocus();
            opened(editor, key != null);
            editor.focusedProperty().addListener((_, _, focused) -> {
                if (!focused && !keeps(getScene() == null ? null : getScene().getFocusOwner())) {
                    cancelEdit();
                }
            });
        }
    }

    /** The table calls this for every end of editing that is not a commit, so typed words are kept here and not lost. */
    @Override
    public void cancelEdit() {
        if (!isEditing() || editor == null) {
            return;
        }
        String typed = editor.getText();
        Line line = getItem();
        editor = null;
        super.cancelEdit();
        closed();
        show(line);
        if (!dropped && line != null) {
            table.takeSoon(line, () -> take(line, typed));
        }
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        if (editor == null || empty) {
            show(empty ? null : line);
        }
    }

    private void show(Line line) {
        setText(null);
        setGraphic(null);
        if (line != null) {
            display(line);
        }
    }
}
