package org.hearthroll.ui.importing;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.hearthroll.desk.Change;
import org.hearthroll.desk.Receipt;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** The counts of one file: source rows, loaded, set aside, rejected, and how they stand to what the period has. */
final class ReceiptCards extends GridPane {

    /** The last holds four counts. */
    private static final double[] WIDTHS = {18, 20, 17, 18, 27};

    private final ImportWords words;

    private final Consumer<Change.Sort> difference;

    /** difference hears which of the changes are to be listed. */
    ReceiptCards(ImportWords words, Consumer<Change.Sort> difference) {
        super(12, 12);
        this.words = words;
        this.difference = difference;
        for (double width : WIDTHS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(width);
            getColumnConstraints().add(column);
        }
        setMinHeight(USE_PREF_SIZE);
    }

    /** Shows a receipt; done says whether it is written already. */
    void show(Receipt receipt, boolean done) {
        getChildren().clear();
        addRow(0, card("importing.source-rows", receipt.sourceRows(), words.say("importing.source-rows.sum")),
                card(done ? "importing.loaded" : "importing.to-load", receipt.loaded(), loadedAs(receipt)),
                card("importing.set-aside", receipt.setAside(), words.say("importing.set-aside.what")),
                rejected(receipt), difference(receipt));
    }

    private String loadedAs(Receipt receipt) {
        if (receipt.households() == null) {
            return words.say("importing.kind." + kindKey(receipt));
        }
        boolean members = receipt.members() != null && receipt.members() > 0;
        return members ? words.say("importing.households-members", receipt.households(), receipt.members()) : words.say("importing.households", receipt.households());
    }

    private static String kindKey(Receipt receipt) {
        return switch (receipt.kind()) {
            case "problems" -> "PROBLEMS";
            case "areas" -> "AREAS";
            default -> "LIST";
        };
    }

    private Node rejected(Receipt receipt) {
        VBox card = card("importing.rejected", receipt.rejected(), words.say(receipt.rejected() == 0 ? "importing.rejected.none" : "importing.rejected.what"));
        if (receipt.rejected() > 0) {
            card.getChildren().get(1).getStyleClass().add(Styles.DANGER);
        }
        return card;
    }

    private VBox card(String key, long count, String below) {
        Label figure = Parts.label(words.texts().count(count), Styles.FIGURE);
        VBox card = new VBox(2, Parts.label(words.say(key), Styles.MUTED), figure, Parts.paragraph(below, Styles.SMALL));
        card.setAccessibleText(words.say(key) + " " + count);
        return framed(card);
    }

    private Node difference(Receipt receipt) {
        GridPane counts = new GridPane(14, 3);
        counts.addRow(0, count("importing.new", receipt.added()), count("importing.same", receipt.same()));
        counts.addRow(1, listed("importing.changed", receipt.changed(), receipt, Change.Sort.VALUE), listed("importing.gone", receipt.gone(), receipt, Change.Sort.GONE));
        return framed(new VBox(6, Parts.label(words.say("importing.difference"), Styles.MUTED), counts));
    }

    /** A count that leads to its list, where there is one. */
    private Node listed(String key, long count, Receipt receipt, Change.Sort sort) {
        if (receipt.changes().stream().noneMatch(change -> change.sort() == sort)) {
            return count(key, count);
        }
        Button list = Parts.button(words.texts().count(count), () -> difference.accept(sort), Styles.LINK);
        list.setAccessibleText(words.say(key) + " " + count);
        list.setMinWidth(USE_PREF_SIZE);
        list.setId("import-" + sort);
        Label name = Parts.label(words.say(key), Styles.SMALL);
        name.setMinWidth(USE_PREF_SIZE);
        return Parts.row(4, name, list);
    }

    private Node count(String key, long count) {
        Label figure = Parts.label(words.texts().count(count), Styles.HEADING);
        figure.setMinWidth(USE_PREF_SIZE);
        Label name = Parts.label(words.say(key), Styles.SMALL);
        name.setMinWidth(USE_PREF_SIZE);
        return Parts.row(4, name, figure);
    }

    private static VBox framed(VBox card) {
        card.getStyleClass().add(Styles.CARD);
        card.setMaxHeight(Double.MAX_VALUE);
        return card;
    }
}
