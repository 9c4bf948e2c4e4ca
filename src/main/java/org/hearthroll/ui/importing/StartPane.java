package org.hearthroll.ui.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.ui.kit.Icons;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.kordamp.ikonli.feather.Feather;

/** The start of the import screen: a place to drop files, and what was imported before. */
final class StartPane extends VBox {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final ImportWords words;
    private final Consumer<List<Path>> dropped;

    /** asked is run when the user wants to choose files; dropped hears of files let go here. */
    StartPane(ImportWords words, Runnable asked, Consumer<List<Path>> dropped, Node history) {
        super(14);
        setPadding(new Insets(8, 0, 0, 0));
        this.words = words;
        this.dropped = dropped;
        VBox.setVgrow(history, Priority.ALWAYS);
        getChildren().addAll(dropArea(asked), history);
    }

    private Node dropArea(Runnable asked) {
        VBox area = new VBox(Icons.of(Feather.DOWNLOAD), Parts.label(words.say("importing.drop"), Styles.HEADING),
                Parts.label(words.say("importing.drop.what"), Styles.SMALL), Parts.button(words.say("importing.choose"), asked, Styles.PRIMARY));
        area.getChildren().getLast().setId("import-choose");
        area.getStyleClass().add("hr-drop");
        area.setMinHeight(USE_PREF_SIZE);
        return area;
    }

    /** Lets files be dropped anywhere on a node. */
    void listen(Node everywhere) {
        everywhere.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
            drag.consume();
        });
        everywhere.setOnDragEntered(drag -> getChildren().getFirst().pseudoClassStateChanged(OVER, drag.getDragboard().hasFiles()));
        everywhere.setOnDragExited(_ -> getChildren().getFirst().pseudoClassStateChanged(OVER, false));
        everywhere.setOnDragDropped(this::drop);
    }

    private void drop(DragEvent drag) {
        drag.setDropCompleted(true);
        drag.consume();
        dropped.accept(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
    }
}
