package org.hearthroll.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.hearthroll.desk.Receipt;
import org.hearthroll.ui.kit.TableColumns;

/** One line for each of several files that are loaded together: what became of its rows, and where the rejected ones are. */
final class FilesTable extends TableView<Receipt> {

    private static final double ROW = 30;
    private static final double COUNT = 108;
    /** The heading of the table and its frame. */
    private static final double HEADING = 40;
    private static final int MOST_ROWS = 4;

    private final ImportWords words;

    /** chosen hears of the file whose findings are wanted. */
    FilesTable(ImportWords words, Consumer<Receipt> chosen) {
        this.words = words;
        setId("import-files");
        setFixedCellSize(ROW);
        setMinHeight(USE_PREF_SIZE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().selectedItemProperty().addListener((_, _, receipt) -> {
            if (receipt != null) {
                chosen.accept(receipt);
            }
        });
    }

    /** Shows all files; done says whether they are written already. */
    void show(List<Receipt> receipts, Receipt current, boolean done) {
        getColumns().setAll(columns(done));
        if (!getItems().equals(receipts)) {
            getItems().setAll(receipts);
        }
        getSelectionModel().select(current);
        setPrefHeight(ROW * Math.min(receipts.size(), MOST_ROWS) + HEADING);
    }

    private List<TableColumn<Receipt, ?>> columns(boolean done) {
        List<TableColumn<Receipt, ?>> columns = new ArrayList<>(List.of(
                width(170, TableColumns.text(words.say("importing.file"), Receipt::file)),
                width(88, TableColumns.text(words.say("importing.kind"), receipt -> words.kind(receipt.kind()))),
                count("importing.source-rows", Receipt::sourceRows), count(done ? "importing.loaded" : "importing.to-load", Receipt::loaded),
                count("importing.set-aside", Receipt::setAside), count("importing.rejected", Receipt::rejected)));
        if (done) {
            columns.add(width(150, TableColumns.text(words.say("importing.rejects.file"), receipt -> receipt.rejectsFile() == null ? "" : name(receipt))));
        }
        columns.forEach(column -> column.setSortable(false));
        return columns;
    }

    private static String name(Receipt receipt) {
        return Path.of(receipt.rejectsFile()).getFileName().toString();
    }

    private TableColumn<Receipt, Long> count(String key, ToLongFunction<Receipt> value) {
        TableColumn<Receipt, Long> column = width(COUNT, TableColumns.count(words.say(key), words.texts(), value::applyAsLong));
        column.setMinWidth(COUNT);
        return column;
    }

    private static <T> TableColumn<Receipt, T> width(double width, TableColumn<Receipt, T> column) {
        column.setPrefWidth(width);
        return column;
    }
}
