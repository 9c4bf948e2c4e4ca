package org.hearthroll.ui.plans;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearthroll.ui.kit.Dividers;
import org.hearthroll.ui.kit.Memory;

/** The parts of a plan on the page: its table above, what the rules say and what could be added below, as high as the user drags them. */
final class PlanLayout extends VBox {

    private static final String BELOW = "plans.below";
    /** From this width on, members and suggestions stand beside each other. */
    private static final double ROOMY = 800;

    private final ScrollPane below;

    /** What stands below the table. */
    record Below(Region checks, Region history, Region members, Region suggestions) {
    }

    PlanLayout(Node heading, Node table, Below parts, Memory memory) {
        super(8);
        getStyleClass().add("hr-plan-page");
        VBox told = new VBox(12, parts.checks(), parts.history());
        told.setMinWidth(230);
        HBox.setHgrow(told, Priority.ALWAYS);
        parts.members().setMinWidth(200);
        parts.members().setPrefWidth(250);
        parts.suggestions().setMinWidth(250);
        parts.suggestions().setPrefWidth(300);
        below = below(told, parts);
        SplitPane halves = new SplitPane(table, below);
        halves.setOrientation(Orientation.VERTICAL);
        Dividers.remember(halves, memory, BELOW, 0.6);
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().addAll(heading, halves);
    }

    /** Begins with the first check, as the plan of another household does. */
    void begin() {
        below.setVvalue(0);
    }

    private static ScrollPane below(VBox told, Below parts) {
        HBox beside = new HBox(12);
        beside.setFillHeight(false);
        ScrollPane below = new ScrollPane(beside);
        below.setFitToWidth(true);
        below.setFocusTraversable(false);
        below.setMinHeight(110);
        below.widthProperty().addListener((_, _, width) -> beside.getChildren().setAll(width.doubleValue() < ROOMY
                ? List.of(told, new VBox(12, parts.members(), parts.suggestions())) : List.of(told, parts.members(), parts.suggestions())));
        return below;
    }
}
