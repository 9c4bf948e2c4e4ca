package org.hearthroll.ui.kit;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;

/** Keeps the names at the left of a wide table where they are while its figures are scrolled sideways. */
final class StandingNames {

    /** Gives a cell or a heading a ground of its own, so that figures pass below it. */
    private static final String STYLE = "hr-standing";

    private final TableView<?> table;
    private final DoubleProperty scrolled = new SimpleDoubleProperty();
    private List<TableColumn<?, ?>> standing = List.of();

    StandingNames(TableView<?> table) {
        this.table = table;
        table.skinProperty().addListener(_ -> follow());
        scrolled.addListener(_ -> headings());
    }

    /** The columns that stand, from now on; their cells are told by {@link #stand}. */
    void standing(List<? extends TableColumn<?, ?>> columns) {
        standing = List.copyOf(columns);
    }

    /** Lets a cell of such a column stand. */
    <C extends TableCell<?, ?>> C stand(C cell) {
        keep(cell);
        cell.translateXProperty().bind(scrolled);
        return cell;
    }

    private void follow() {
        table.lookupAll(".scroll-bar").stream().filter(ScrollBar.class::isInstance).map(ScrollBar.class::cast).filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL).forEach(bar -> {
            scrolled.unbind();
            scrolled.bind(bar.valueProperty());
        });
        headings();
    }

    private void headings() {
        for (Node node : table.lookupAll(".column-header")) {
            if (node instanceof TableColumnHeader heading && heading.getTableColumn() != null) {
                boolean stands = standing.contains(heading.getTableColumn());
                heading.setTranslateX(stands ? scrolled.get() : 0);
                if (stands) {
                    keep(heading);
                }
            }
        }
    }

    private static void keep(Node node) {
        node.setViewOrder(-1);
        if (!node.getStyleClass().contains(STYLE)) {
            node.getStyleClass().add(STYLE);
        }
    }
}
