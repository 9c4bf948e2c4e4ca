package org.hearthroll.ui.importing;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Choice;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Page;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Screen;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.UiContext;

/** The page of the import: start, file, columns, check, load, receipt. */
public final class ImportingScreen implements Screen {

    private static final List<String> ENDINGS = List.of("xlsx", "xls", "csv", "txt", "et", "xlsm", "html", "xml");

    private final UiContext ui;
    private final ImportingModel model;
    private final HistoryModel history;
    private final FileChoice files;
    private final ImportWords words;
    private final Page page;
    private final StackPane body = new StackPane();
    private final HBox buttons = Parts.row(8);
    private final StepsBar steps;
    private final Choice<Draft> file;
    private final ReadingBar reading;
    private final StartPane start;
    private final FilePane filePane;
    private final ColumnsPane columnsPane;
    private final CheckPane checkPane;
    private final WorkPane workPane;

    public ImportingScreen(UiContext ui, FileChoice files, ImportingModel model, HistoryModel history) {
        this.ui = ui;
        this.files = files;
        this.model = model;
        this.history = history;
        words = new ImportWords(ui.texts());
        page = new Page(words.say("screen.import"));
        steps = new StepsBar(words);
        file = new Choice<>(words.say("importing.file"), Draft::name, model::look);
        reading = new ReadingBar(words, model);
        start = new StartPane(words, this::choose, model::choose, new HistoryPane(words, history));
        filePane = new FilePane(words, model);
        columnsPane = new ColumnsPane(words, model);
        checkPane = new CheckPane(words, model);
        workPane = new WorkPane(words, model::cancel);
        VBox.setVgrow(body, Priority.ALWAYS);
        page.setBody(new VBox(12, body, buttons));
        start.listen(page);
        listen();
        draw();
    }

    private void listen() {
        model.step().addListener((_, _, step) -> {
            draw();
            if (step == Step.START || step == Step.DONE) {
                history.read();
            }
        });
        model.current().addListener((_, _, _) -> draw());
        model.receipt().addListener((_, _, _) -> draw());
        model.job().addListener((_, _, job) -> workPane.follow(job));
        model.drafts().addListener((Observable _) -> file.offer(List.copyOf(model.drafts()), model.current().get()));
    }

    @Override
    public String id() {
        return "import";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(Selection selection) {
        history.read();
        draw();
        model.choose(selection.files());
    }

    private void choose() {
        model.choose(files.open(ui.texts(), Message.of("importing.choose"), ENDINGS));
    }

    private void draw() {
        Draft draft = model.current().get();
        Step step = model.step().get();
        if (draft == null || step == Step.START) {
            page.setTitle(words.say("screen.import"));
            page.setSubtitle("");
            page.setTools();
            body.getChildren().setAll(start);
            buttons.getChildren().clear();
            return;
        }
        title(model.shown(), step);
        body.getChildren().setAll(pane(draft, step));
        buttons.getChildren().setAll(buttons(step));
    }

    private void title(Draft draft, Step step) {
        page.setTitle(words.say("importing.title", draft.name()));
        boolean open = step.compareTo(Step.CHECK) < 0;
        String what = words.say("importing.subtitle", words.kind(draft.inspection().kind()), words.size(draft.file().toFile().length()));
        page.setSubtitle(open ? what : what + "  ·  " + reading.words(draft));
        steps.show(step);
        List<Node> tools = new ArrayList<>(List.of(steps));
        if (model.drafts().size() > 1 && open) {
            file.offer(List.copyOf(model.drafts()), draft);
            tools.add(file);
        }
        tools.addAll(open ? reading.of(draft, model.periods()) : List.of());
        page.setTools(tools.toArray(Node[]::new));
    }

    private Node pane(Draft draft, Step step) {
        if (model.working()) {
            return workPane;
        }
        return switch (step) {
            case FILE -> {
                filePane.show(draft);
                yield filePane;
            }
            case COLUMNS -> {
                columnsPane.show(draft);
                yield columnsPane;
            }
            default -> {
                checkPane.show(step == Step.DONE);
                yield checkPane;
            }
        };
    }

    private List<Node> buttons(Step step) {
        Button away = Parts.button(words.say("importing.other-files"), model::restart);
        if (step == Step.DONE) {
            Button look = Parts.button(words.say("importing.look"), () -> ui.navigator().open("roster", Selection.none()), Styles.PRIMARY);
            Button more = Parts.button(words.say("importing.more"), model::restart);
            more.setId("import-more");
            return List.of(Parts.spring(), more, look);
        }
        Button back = Parts.button(words.say("importing.back"), model::back);
        back.setId("import-back");
        if (model.working()) {
            return List.of();
        }
        Label still = Parts.label(step == Step.CHECK ? words.say("importing.nothing-written") : "", Styles.MUTED);
        return List.of(away, Parts.spring(), still, back, forward(step));
    }

    private Button forward(Step step) {
        if (step == Step.CHECK) {
            long rows = model.receipts().stream().mapToLong(org.hearthroll.desk.Receipt::loaded).sum();
            Button load = Parts.button(words.say("importing.load", rows), model::load, Styles.PRIMARY);
            load.setDisable(rows == 0 || model.readOnly());
            load.setId("import-load");
            return load;
        }
        Button next = Parts.button(words.say("importing.next." + step.name()), model::next, Styles.PRIMARY);
        next.setId("import-next");
        return next;
    }
}
