package org.hearthroll.ui.welcome;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Icons;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Screen;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.Tone;
import org.hearthroll.ui.kit.UiContext;
import org.hearthroll.ui.kit.Workspaces;
import org.kordamp.ikonli.feather.Feather;

/** The first page. */
public final class WelcomeScreen implements Screen {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final String ENDING = ".hearth";

    private final UiContext ui;
    private final Workspaces workspaces;
    private final FileChoice files;
    private final VBox recent = new VBox(6);
    private final VBox waiting = new VBox(6);
    private final ScrollPane node;

    public WelcomeScreen(UiContext ui, Workspaces workspaces, FileChoice files) {
        this.ui = ui;
        this.workspaces = workspaces;
        this.files = files;
        VBox column = new VBox(16, greeting(), waiting, ways(), dropArea(), recent);
        column.getStyleClass().add("hr-welcome");
        column.setMaxWidth(880);
        HBox centred = new HBox(column);
        centred.setAlignment(Pos.TOP_CENTER);
        HBox.setHgrow(column, Priority.ALWAYS);
        node = new ScrollPane(centred);
        node.setFitToWidth(true);
    }

    @Override
    public String id() {
        return "welcome";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean titleInTheMiddle() {
        return true;
    }

    @Override
    public void show(Selection selection) {
        List<Path> rosters = workspaces.waiting();
        waiting.getChildren().setAll(rosters.isEmpty() ? List.of() : List.of(Parts.pill(
                rosters.size() == 1 ? ui.texts().say("welcome.waiting.one", rosters.getFirst().getFileName()) : ui.texts().say("welcome.waiting", rosters.size(), rosters.getFirst().getFileName()), Tone.INFO)));
        waiting.setManaged(!rosters.isEmpty());
        recent.getChildren().setAll(Parts.label(ui.texts().say("welcome.recent"), Styles.HEADING));
        workspaces.recent().forEach(file -> recent.getChildren().add(line(file)));
        recent.setVisible(recent.getChildren().size() > 1);
    }

    private Node greeting() {
        return new VBox(4, Parts.label(ui.texts().say("app.name"), "hr-greeting"), Parts.paragraph(ui.texts().say("welcome.promise"), Styles.MUTED));
    }

    private Node ways() {
        HBox ways = new HBox(12, way(Feather.FILE_PLUS, "welcome.new", "welcome.new.what", this::create), way(Feather.FOLDER, "welcome.open", "welcome.open.what", this::open),
                way(Feather.MAP_PIN, "welcome.sample", "welcome.sample.what", workspaces::openSample));
        ways.getChildren().forEach(way -> HBox.setHgrow(way, Priority.ALWAYS));
        return ways;
    }

    private Button way(Feather icon, String key, String what, Runnable action) {
        Button way = Parts.button("", action, Styles.CARD, Styles.CLICKABLE, "hr-way");
        way.setId(key.replace('.', '-'));
        way.setGraphic(Parts.row(14, Icons.of(icon), new VBox(3, Parts.label(ui.texts().say(key), Styles.HEADING),
                Parts.paragraph(ui.texts().say(what), Styles.SMALL))));
        way.setAccessibleText(ui.texts().say(key));
        way.setMaxWidth(Double.MAX_VALUE);
        way.setPrefWidth(10);
        return way;
    }

    private Node dropArea() {
        VBox area = new VBox(Icons.of(Feather.DOWNLOAD), Parts.label(ui.texts().say("welcome.drop"), Styles.HEADING),
                Parts.label(ui.texts().say("welcome.drop.what"), Styles.SMALL));
        area.getStyleClass().add("hr-drop");
        area.setOnDragOver(this::accept);
        area.setOnDragEntered(drag -> area.pseudoClassStateChanged(OVER, drag.getDragboard().hasFiles()));
        area.setOnDragExited(_ -> area.pseudoClassStateChanged(OVER, false));
        area.setOnDragDropped(this::dropped);
        return area;
    }

    private Node line(Path file) {
        Button open = Parts.button(file.getFileName().toString(), () -> workspaces.open(file), Styles.LINK);
        open.setMnemonicParsing(false);
        return Parts.row(10, Icons.of(Feather.FILE), open, Parts.label(file.getParent().toString(), Styles.SMALL));
    }

    private void create() {
        files.save(ui.texts(), Message.of("welcome.new"), ui.texts().say("welcome.new.name") + ENDING)
                .ifPresent(file -> workspaces.create(file.toString().endsWith(ENDING) ? file : file.resolveSibling(file.getFileName() + ENDING)));
    }

    private void open() {
        files.open(ui.texts(), Message.of("welcome.open"), List.of("hearth")).stream().findFirst().ifPresent(workspaces::open);
    }

    private void accept(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
        drag.consume();
    }

    private void dropped(DragEvent drag) {
        List<Path> dropped = drag.getDragboard().getFiles().stream().map(File::toPath).toList();
        drag.setDropCompleted(true);
        drag.consume();
        dropped.stream().filter(f -> f.toString().endsWith(ENDING)).findFirst().ifPresentOrElse(workspaces::open, () -> workspaces.load(dropped));
    }
}
