package org.hearthroll.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.hearthroll.model.RegisterRow;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** A household that was found: its head and code, and below where it lives and the number of the head, masked. */
final class FoundCell extends ListCell<RegisterRow> {

    @Override
    protected void updateItem(RegisterRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty ? null : lines(row.values()));
    }

    /** Values are code, head, township, village, group, ID number of the head. */
    private static VBox lines(List<String> values) {
        String place = values.subList(2, 5).stream().filter(v -> !v.isEmpty()).collect(Collectors.joining(" "));
        return new VBox(1, Parts.row(8, Parts.label(values.get(1), Styles.HEADING), Parts.label(values.get(0), Styles.MUTED)),
                Parts.label(place + "   " + values.get(5), Styles.SMALL));
    }
}
