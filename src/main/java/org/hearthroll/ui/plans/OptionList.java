package org.hearthroll.ui.plans;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.hearthroll.ui.kit.Icons;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.kordamp.ikonli.feather.Feather;

/** The list of options below a cell that is being edited; it lies over the page, so the cell keeps the keyboard. */
final class OptionList extends ScrollPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double ROW = 28;
    private static final int SHOWN = 9;
    private static final double WIDTH = 330;
    /** What the frame and the scroll bar take. */
    private static final double BESIDE = 26;

    private final Pane layer;
    private final String none;
    private final Consumer<Option> picked;
    private final VBox rows = new VBox();
    private List<Option> options = List.of();
    private List<String> ticked = List.of();
    private int current;

    /** layer is the pane over the page; none says that nothing fits what was typed; picked hears of clicks. */
    OptionList(Pane layer, String none, Consumer<Option> picked) {
        this.layer = layer;
        this.none = none;
        this.picked = picked;
        getStyleClass().add("hr-options");
        setContent(rows);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /** Shows options below a cell, or above it where there is no room; ticked ones carry a mark. */
    void show(Node cell, List<Option> offered, List<String> chosen) {
        offer(offered, chosen);
        double height = Math.clamp(offered.size(), 1, SHOWN) * ROW + 8;
        layer.getChildren().setAll(this);
        applyCss();
        // Wide enough that no choice is cut, as far as the page goes.
        double width = Math.clamp(rows.prefWidth(-1) + BESIDE, WIDTH, Math.max(WIDTH, layer.getWidth()));
        Overlay.beside(cell, this, layer, width, height);
    }

    /** Other options in the same place; the first one is current, or the first ticked one. */
    void offer(List<Option> offered, List<String> chosen) {
        options = offered;
        ticked = chosen;
        current = 0;
        for (int i = offered.size() - 1; i >= 0; i--) {
            current = chosen.contains(offered.get(i).code()) ? i : current;
        }
        rows.getChildren().setAll(offered.isEmpty() ? List.of(Parts.paragraph(none, Styles.MUTED, "hr-option-none")) : offered.stream().map(this::row).toList());
        mark();
    }

    /** The option the keys stand on; null if there is none. */
    Option current() {
        return options.isEmpty() ? null : options.get(current);
    }

    void move(int by) {
        if (!options.isEmpty()) {
            current = Math.clamp(current + (long) by, 0, options.size() - 1);
            mark();
        }
    }

    void hide() {
        layer.getChildren().remove(this);
    }

    private Node row(Option option) {
        HBox row = Parts.row(6, Parts.label(option.label()), Parts.spring(), Parts.label(option.hint(), Styles.SMALL));
        if (ticked.contains(option.code())) {
            row.getChildren().addFirst(Icons.of(Feather.CHECK));
        }
        row.getStyleClass().add("hr-option");
        row.setId("option-" + option.code());
        row.setMinHeight(ROW);
        row.setMaxHeight(ROW);
        row.setOnMousePressed(press -> {
            press.consume();
            picked.accept(option);
        });
        return row;
    }

    private void mark() {
        for (int i = 0; i < rows.getChildren().size(); i++) {
            rows.getChildren().get(i).pseudoClassStateChanged(CURRENT, i == current && !options.isEmpty());
        }
        int hidden = options.size() - SHOWN;
        setVvalue(hidden <= 0 ? 0 : Math.clamp((current - SHOWN / 2.0) / hidden, 0, 1));
    }
}
