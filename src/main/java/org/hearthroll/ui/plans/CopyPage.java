package org.hearthroll.ui.plans;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.hearthroll.desk.PlanBulk.Copied;
import org.hearthroll.plan.Catalogue;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** The open plan for other households of the list that are poor for a same cause and have no plan: what of it fits each, which the user ticks. */
final class CopyPage extends SidePage {

    private final PlanWords words;
    private final Catalogue catalogue;
    private final ObservableList<String> ticked = FXCollections.observableArrayList();

    CopyPage(PlanWords words, Catalogue catalogue, PlanBulkModel model, Runnable back) {
        super(words.texts(), "plans.copy", back);
        this.words = words;
        this.catalogue = catalogue;
        ListView<Copied> list = new ListView<>();
        list.setId("plans-copy-list");
        list.setCellFactory(_ -> new CopiedCell());
        list.setPlaceholder(Parts.paragraph(texts().say("plans.copy.none"), Styles.MUTED));
        Button take = Parts.button("", () -> model.copy(list.getItems().stream().filter(copied -> ticked.contains(copied.household())).toList(), back), Styles.PRIMARY);
        take.setId("plans-copy-take");
        take.textProperty().bind(Bindings.createStringBinding(() -> texts().say("plans.copy.take", ticked.size()), ticked));
        take.disableProperty().bind(Bindings.isEmpty(ticked));
        Button all = Parts.button(texts().say("plans.copy.all"), () -> {
            ticked.setAll(list.getItems().stream().filter(copied -> !copied.fitting().isEmpty()).map(Copied::household).toList());
            list.refresh();
        });
        getChildren().add(Parts.row(8, all, Parts.spring(), take));
        fill(list);
        model.preview(list.getItems()::setAll);
    }

    private String names(List<String> codes) {
        return String.join(texts().say("plans.list"), codes.stream().map(code -> catalogue.label(code).in(texts().language())).toList());
    }

    /** A household with what of the plan would be added, and what would not. */
    private final class CopiedCell extends ListCell<Copied> {

        @Override
        protected void updateItem(Copied copied, boolean empty) {
            super.updateItem(copied, empty);
            setText(null);
            setGraphic(empty ? null : drawn(copied));
        }

        private VBox drawn(Copied copied) {
            CheckBox tick = new CheckBox(words.name(copied.head()) + "  " + copied.household());
            tick.setId("copy-" + copied.household());
            tick.setSelected(ticked.contains(copied.household()));
            tick.setDisable(copied.fitting().isEmpty());
            tick.selectedProperty().addListener((_, _, now) -> {
                ticked.remove(copied.household());
                if (now) {
                    ticked.add(copied.household());
                }
            });
            String fits = texts().say("plans.copy.fits", copied.fitting().size(), names(copied.fitting().stream().map(measure -> measure.measure()).toList()));
            VBox cell = new VBox(2, tick, Parts.paragraph(fits, Styles.SMALL));
            if (!copied.unfit().isEmpty()) {
                cell.getChildren().add(Parts.paragraph(texts().say("plans.copy.unfit", names(copied.unfit())), Styles.SMALL, Styles.MUTED));
            }
            cell.setPrefWidth(0);
            return cell;
        }
    }
}
