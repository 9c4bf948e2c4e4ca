package org.hearthroll.ui.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Cards of one width side by side; where they would be too narrow to read, in two rows. */
final class CardRow extends GridPane {

    private static final double GAP = 14;
    private static final double NARROWEST = 165;

    private final List<Node> cards;
    private int across;

    CardRow(List<Node> cards) {
        this.cards = List.copyOf(cards);
        setHgap(GAP);
        setVgap(GAP);
        lay(cards.size());
        widthProperty().addListener((_, _, width) -> lay(width.doubleValue() < cards.size() * (NARROWEST + GAP) ? (cards.size() + 1) / 2 : cards.size()));
    }

    private void lay(int columns) {
        if (columns == across) {
            return;
        }
        across = columns;
        getChildren().clear();
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < cards.size(); i++) {
            add(cards.get(i), i % columns, i / columns);
        }
    }
}
