package org.hearthroll.ui.plans;

import javafx.scene.control.TableRow;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/** A line of the plan that can be dragged to another place. */
final class PlanRow extends TableRow<Line> {

    private static final DataFormat PLACE = new DataFormat("application/x-hearthroll-measure");
    private static final String OVER = "hr-drop";

    PlanRow(PlanTable table) {
        setOnDragDetected(this::begin);
        setOnDragOver(this::over);
        setOnDragExited(_ -> getStyleClass().remove(OVER));
        setOnDragDropped(drop -> {
            table.drag((Integer) drop.getDragboard().getContent(PLACE), getIndex());
            drop.setDropCompleted(true);
            drop.consume();
        });
    }

    private void begin(MouseEvent press) {
        if (getItem() != null && !getItem().draft() && getTableView().getEditingCell() == null) {
            ClipboardContent place = new ClipboardContent();
            place.put(PLACE, getIndex());
            var board = startDragAndDrop(TransferMode.MOVE);
            board.setContent(place);
            board.setDragView(snapshot(null, null));
            press.consume();
        }
    }

    private void over(DragEvent drag) {
        if (drag.getDragboard().hasContent(PLACE) && getItem() != null && !getItem().draft()) {
            drag.acceptTransferModes(TransferMode.MOVE);
            if (!getStyleClass().contains(OVER)) {
                getStyleClass().add(OVER);
            }
            drag.consume();
        }
    }
}
