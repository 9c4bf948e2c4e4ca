package org.hearthroll.ui.plans;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.hearthroll.plan.MeasureField;
import org.hearthroll.ui.kit.Styles;

/** The columns of the plan; where the page is wide the wordy ones get the room that is left. */
final class PlanColumns {

    /** Fields that are chosen from a list; the others are typed. */
    static final Set<MeasureField> CHOSEN = EnumSet.of(MeasureField.TARGET, MeasureField.ANSWERS, MeasureField.MEASURE, MeasureField.PROGRESS);

    private static final Set<MeasureField> DATES = EnumSet.of(MeasureField.START, MeasureField.DUE);
    private static final double NUMBER = 28;
    private static final double WHOLE_DATE = 82;
    private static final double EDITED_DATE = 88;
    /** What the frame takes, and the scroll bar of a plan longer than the table, for which the columns must not have to make room. */
    private static final double FRAME = 20;

    private final PlanTable table;
    private final PlanWords words;
    private final TableView<Line> view;

    PlanColumns(PlanTable table, PlanWords words, TableView<Line> view) {
        this.table = table;
        this.words = words;
        this.view = view;
    }

    void build(Map<MeasureField, TableColumn<Line, Line>> columns) {
        TableColumn<Line, Line> number = column(words.texts().say("plans.no"), NUMBER);
        number.setCellFactory(_ -> new NumberCell());
        view.getColumns().add(number);
        for (MeasureField field : MeasureField.values()) {
            if (field != MeasureField.UNIT) {
                columns.put(field, column(field));
            }
        }
        view.getColumns().addAll(columns.values());
        view.widthProperty().addListener((_, _, width) -> spread(columns, width.doubleValue()));
        view.editingCellProperty().addListener(_ -> spread(columns, view.getWidth()));
        view.getItems().addListener((ListChangeListener<Line>) _ -> spread(columns, view.getWidth()));
    }

    private TableColumn<Line, Line> column(MeasureField field) {
        TableColumn<Line, Line> column = column(words.texts().say(field.label()), width(field));
        column.setUserData(field);
        column.setCellFactory(_ -> cell(field));
        if (field == MeasureField.FUND) {
            column.getStyleClass().add(Styles.NUMBER);
        }
        return column;
    }

    private TableCell<Line, Line> cell(MeasureField field) {
        return CHOSEN.contains(field) ? new ChosenCell(table, field) : DATES.contains(field) ? new DateCell(table, field) : new TypedCell(table, field);
    }

    private static TableColumn<Line, Line> column(String heading, double width) {
        TableColumn<Line, Line> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        return column;
    }

    /** What is left goes to the wordy columns; what is wanting is taken from those that are wider than most of their words, so that no line grows. */
    private void spread(Map<MeasureField, TableColumn<Line, Line>> columns, double width) {
        double left = width - NUMBER - FRAME - columns.keySet().stream().mapToDouble(this::needed).sum();
        double shares = columns.keySet().stream().mapToDouble(PlanColumns::share).sum();
        double rooms = columns.keySet().stream().mapToDouble(PlanColumns::room).sum();
        columns.forEach((field, column) -> column.setPrefWidth(Math.floor(needed(field)
                + (left > 0 ? left * share(field) / shares : Math.max(left, -rooms) * room(field) / rooms))));
    }

    /** Where a date is edited, or one of another year stands in a column, it is as wide as that with its year. */
    private double needed(MeasureField field) {
        TablePosition<Line, ?> edited = view.getEditingCell();
        if (DATES.contains(field) && edited != null && edited.getTableColumn() != null && edited.getTableColumn().getUserData() == field) {
            return EDITED_DATE;
        }
        boolean whole = DATES.contains(field) && view.getItems().stream().filter(line -> !line.draft()).map(line -> CellEdit.text(field, line.measure()))
                .anyMatch(date -> !date.isEmpty() && DateCell.brief(date, table.sitting().plan().year()).equals(date));
        return whole ? WHOLE_DATE : width(field);
    }

    private static double room(MeasureField field) {
        return switch (field) {
            case RESULT -> 12;
            case RESPONSIBLE_PERSON -> 9;
            case QUANTITY, FUND_SOURCE, RESPONSIBLE_UNIT -> 2;
            case PROGRESS -> 1;
            default -> 0;
        };
    }

    private static double width(MeasureField field) {
        return switch (field) {
            case MEASURE -> 132;
            case ANSWERS -> 118;
            case START, DUE -> 48;
            case FUND -> 84;
            case RESPONSIBLE_UNIT, PROGRESS, FUND_SOURCE -> 65;
            case QUANTITY -> 58;
            case TARGET -> 91;
            case RESPONSIBLE_PERSON -> 59;
            case RESULT, UNIT -> 54;
        };
    }

    private static double share(MeasureField field) {
        return switch (field) {
            case MEASURE -> 4;
            case ANSWERS -> 3;
            case RESULT, RESPONSIBLE_UNIT -> 2;
            case TARGET, FUND_SOURCE -> 1;
            default -> 0;
        };
    }

    /** The number of a measure. */
    private static final class NumberCell extends TableCell<Line, Line> {

        NumberCell() {
            getStyleClass().add(Styles.MUTED);
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? null : Integer.toString(line.index() + 1));
        }
    }
}
