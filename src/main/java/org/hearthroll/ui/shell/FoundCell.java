package org.hearthroll.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearthroll.desk.FoundHousehold;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** A household that was found: its head and code, and below where it lives and the number of the head, or the member it was found by. */
final class FoundCell extends ListCell<FoundHousehold> {

    private final Texts texts;

    FoundCell(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void updateItem(FoundHousehold found, boolean empty) {
        super.updateItem(found, empty);
        setGraphic(empty ? null : lines(found));
    }

    private VBox lines(FoundHousehold found) {
        List<String> values = found.row().values();
        String place = values.subList(2, 5).stream().filter(v -> !v.isEmpty()).collect(Collectors.joining(" "));
        boolean byMember = !found.member().isEmpty();
        HBox head = Parts.row(8, Parts.label(values.get(1), Styles.HEADING), Parts.label(values.get(0), Styles.MUTED));
        if (byMember) {
            head.getChildren().add(Parts.label(texts.say("search.member", found.member()), Styles.MUTED));
        }
        return new VBox(1, head, Parts.label(place + "   " + (byMember ? found.memberId() : values.get(5)), Styles.SMALL));
    }
}
