package org.hearthroll.ui.plans;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import javafx.application.Platform;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import org.hearthroll.desk.PlanView;
import org.hearthroll.plan.MeasureField;
import org.hearthroll.plan.PlanCase;
import org.hearthroll.text.Label;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.ui.kit.Alerts;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** The plan as a table that is filled in like a sheet: type, Enter or Tab to the next cell, arrows, Escape takes back. */
final class PlanTable {

    /** The headings and two lines. */
    private static final double LEAST = 120;

    private final PlanWords words;
    private final Alerts alerts;
    private final Pane layer;
    private final TableView<Line> view = new TableView<>();
    private final PlanEditing editing = new PlanEditing();
    private final Map<MeasureField, TableColumn<Line, Line>> columns = new EnumMap<>(MeasureField.class);
    private final Queue<Runnable> typed = new ArrayDeque<>();
    private String key;
    private final WrongEntry wrong;
    /** How people and measures are called in the cells. */
    private List<Object> wording = List.of();

    PlanTable(PlanWords words, Alerts alerts, Pane layer) {
        this.words = words;
        this.alerts = alerts;
        wrong = new WrongEntry(alerts);
        this.layer = layer;
        view.setId("plan-table");
        view.getStyleClass().add("hr-plan");
        view.setPlaceholder(Parts.label(words.texts().say("plans.measures.none"), Styles.MUTED));
        view.setEditable(true);
        view.setMinHeight(LEAST);
        view.getSelectionModel().setCellSelectionEnabled(true);
        view.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        new PlanColumns(this, words, view).build(columns);
        new PlanKeys(this).listen();
        view.setRowFactory(_ -> new PlanRow(this));
        view.setContextMenu(new LineMenu(this));
    }

    TableView<Line> view() {
        return view;
    }

    /** Goes over to another household. */
    void sit(Sitting sitting, boolean readOnly) {
        keep();
        settle();
        editing.sit(sitting, readOnly);
        view.getItems().clear();
        refresh(sitting.view().get());
        select(0, MeasureField.MEASURE);
    }

    /** Shows the lines anew where they differ; the chosen cell stays. */
    void refresh(PlanView shown) {
        List<Line> lines = Line.of(shown.plan(), !editing.readOnly());
        TablePosition<?, ?> focused = view.getFocusModel().getFocusedCell();
        if (lines.size() != view.getItems().size()) {
            view.getItems().setAll(lines);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).equals(view.getItems().get(i))) {
                view.getItems().set(i, lines.get(i));
            }
        }
        List<Object> now = List.of(shown.subject().naming(), shown.subject().catalogue());
        if (!now.equals(wording)) {
            wording = now;
            view.refresh();
        }
        if (focused.getRow() >= 0 && focused.getRow() < lines.size()) {
            view.getSelectionModel().clearAndSelect(focused.getRow(), view.getVisibleLeafColumn(Math.max(0, focused.getColumn())));
        }
    }

    /** Ends an edit that is under way; what was typed is in the plan when this returns, or the answer says why it was refused. */
    Optional<Message> keep() {
        wrong.listen();
        view.edit(-1, null);
        takeAll();
        return wrong.heard();
    }

    /** What was typed is taken once the table is done with ending the edit, for until then its lines must not change. */
    void takeSoon(Line line, Runnable taking) {
        Sitting then = editing.sitting();
        typed.add(() -> {
            if (editing.stands(then, line)) {
                taking.run();
            }
        });
        Platform.runLater(this::takeAll);
    }

    private void takeAll() {
        while (!typed.isEmpty()) {
            typed.remove().run();
        }
    }

    /** The index of the chosen measure; -1 on the empty line or if none is chosen. */
    int chosen() {
        int row = view.getSelectionModel().getSelectedIndex();
        return row >= 0 && row < view.getItems().size() && !view.getItems().get(row).draft() ? row : -1;
    }

    void select(int row, MeasureField field) {
        view.getSelectionModel().clearAndSelect(row, columns.get(field));
        view.scrollTo(Math.max(0, row - 1));
    }

    /** Goes to the next (1) or the previous (-1) cell in reading order, and takes the keyboard back to the table. */
    void step(int by) {
        view.requestFocus();
        TablePosition<?, ?> at = view.getFocusModel().getFocusedCell();
        int width = view.getVisibleLeafColumns().size() - 1;
        int place = at.getRow() * width + Math.max(0, at.getColumn() - 1) + by;
        if (by != 0 && place >= 0 && place < view.getItems().size() * width) {
            view.getSelectionModel().clearAndSelect(place / width, view.getVisibleLeafColumn(place % width + 1));
            view.scrollToColumnIndex(place % width + 1);
        }
    }

    /** Opens the editor of the chosen cell with a key typed already; null for what is there. */
    void edit(String typed) {
        TablePosition<Line, ?> at = at();
        if (at != null) {
            key = typed;
            // A cell out of view has no place yet, and its list would open anywhere.
            if (!inView(at.getRow())) {
                view.scrollTo(Math.max(0, at.getRow() - 1));
            }
            view.scrollToColumn(at.getTableColumn());
            view.layout();
            view.edit(at.getRow(), at.getTableColumn());
            key = null;
        }
    }

    /** Takes away what was said of a wrong entry, once it is mended or out of sight. */
    void settle() {
        wrong.settle();
    }

    /** Goes to the empty line at the end. */
    void end() {
        select(view.getItems().size() - 1, MeasureField.MEASURE);
    }

    /** Empties the chosen cell. */
    void clear() {
        TablePosition<Line, ?> at = at();
        Line line = at == null ? null : view.getItems().get(at.getRow());
        if (line != null && !line.draft()) {
            MeasureField field = (MeasureField) at.getTableColumn().getUserData();
            if (field == MeasureField.ANSWERS) {
                chosen(line, field, List.of());
            } else if (!PlanColumns.CHOSEN.contains(field)) {
                typed(line, field, "");
            }
        }
    }

    /** Takes lines to the clipboard and from it. */
    PlanCopying copying() {
        return new PlanCopying(this, editing, words.texts(), alerts);
    }

    /** Puts into the chosen cell what stands above it. */
    void fill() {
        fill(chosen() - 1, chosen());
    }

    /** Puts what stands in the chosen cell into all cells below it. */
    void fillDown() {
        fill(chosen(), editing.sitting().plan().measures().size() - 1);
    }

    private void fill(int from, int last) {
        TablePosition<Line, ?> at = at();
        if (at != null && chosen() >= 0 && from >= 0 && !editing.readOnly()) {
            editing.fill(from, last, (MeasureField) at.getTableColumn().getUserData());
        }
    }

    /** Moves the measure of one line to another, as it is dragged. */
    void drag(int from, int to) {
        int size = editing.sitting().plan().measures().size();
        if (!editing.readOnly() && from != to && from < size && to < size) {
            editing.sitting().edit(editing.sitting().plan().moved(from, to));
            select(to, MeasureField.MEASURE);
        }
    }

    TablePosition<Line, ?> at() {
        return view.getSelectionModel().getSelectedCells().stream().findFirst().map(PlanTable::cell).filter(cell -> cell.getTableColumn().getUserData() != null).orElse(null);
    }

    @SuppressWarnings("unchecked")
    private static TablePosition<Line, ?> cell(Object position) {
        return (TablePosition<Line, ?>) position;
    }

    private boolean inView(int row) {
        double bottom = view.localToScene(0, view.getHeight()).getY();
        return view.lookupAll(".table-row-cell").stream()
                .anyMatch(node -> node instanceof TableRow<?> shown && shown.getIndex() == row && shown.isVisible() && shown.localToScene(0, shown.getHeight()).getY() <= bottom);
    }

    String takeKey() {
        String taken = key;
        key = null;
        return taken;
    }

    boolean editable(Line line, MeasureField field) {
        return !editing.readOnly() && (!line.draft() || field == MeasureField.MEASURE || field == MeasureField.TARGET);
    }

    boolean writable() {
        return !editing.readOnly();
    }

    Sitting sitting() {
        return editing.sitting();
    }

    Pane layer() {
        return layer;
    }

    /** Whether a text is no value of a field, which is said then. */
    boolean refuses(Line line, MeasureField field, String text) {
        Optional<Message> why = CellEdit.refusal(field, line.measure(), text, sitting().plan().year());
        why.ifPresent(wrong::say);
        return why.isPresent();
    }

    void typed(Line line, MeasureField field, String text) {
        try {
            editing.typed(line, field, text);
            settle();
        } catch (Refusal refusal) {
            wrong.say(refusal.said());
            select(line.index(), field);
        }
    }

    void chosen(Line line, MeasureField field, List<String> codes) {
        int at = editing.chosen(line, field, codes);
        if (line.draft()) {
            select(at, field == MeasureField.MEASURE ? MeasureField.QUANTITY : MeasureField.MEASURE);
        }
    }

    List<Option> options(MeasureField field, Line line) {
        return new Options(editing.sitting().view().get().subject(), words.texts()).of(field, line);
    }

    List<String> codes(MeasureField field, Line line) {
        return editing.codes(field, line);
    }

    /** A field in words. */
    String shown(MeasureField field, Line line) {
        PlanCase subject = editing.sitting().view().get().subject();
        return switch (field.shown(subject, line.measure())) {
            case Message message -> words.texts().say(message);
            case Label label -> label.in(words.texts().language());
            case Object other -> Objects.toString(other);
        };
    }

    String words(String messageKey) {
        return words.texts().say(messageKey);
    }
}
