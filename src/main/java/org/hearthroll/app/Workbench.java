package org.hearthroll.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.hearthroll.desk.Desk;
import org.hearthroll.model.Period;
import org.hearthroll.model.Scope;
import org.hearthroll.store.Access;
import org.hearthroll.store.Operator;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Appearance;
import org.hearthroll.ui.kit.BackgroundJobs;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Look;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.Signature;
import org.hearthroll.ui.kit.Workspaces;
import org.hearthroll.ui.shell.MainWindow;
import org.hearthroll.ui.shell.ShellModel;
import org.hearthroll.ui.shell.Surroundings;

/** The running desktop: the workspace that is open, and the window around it, drawn anew for another workspace, language or size. */
final class Workbench implements Workspaces, AutoCloseable {

    private final StackPane root = new StackPane();
    private final Memory memory;
    private final Appearance appearance;
    private final SampleCounty sample;
    private final RecentFiles recent;
    private final ScreenList screens;
    private final BackgroundJobs jobs = new BackgroundJobs(fault -> window().alerts().failed(fault));
    private MainWindow window;
    private ShellModel model;
    private Desk desk;
    private List<Path> waiting = List.of();

    Workbench(Memory memory, FileChoice files, SampleCounty sample) {
        this.memory = memory;
        this.sample = sample;
        appearance = new Appearance(memory);
        recent = new RecentFiles(memory);
        Signature signature = new Signature(memory, Operator.account());
        Operator.sign(signature.name().get());
        signature.name().addListener((_, _, name) -> Operator.sign(name));
        screens = new ScreenList(this, appearance, signature, files);
        speak();
        appearance.language().addListener(_ -> {
            speak();
            redraw();
        });
        appearance.look().addListener((_, before, now) -> look(before, now));
        enter(null, null);
    }

    /** Months and weekdays of a calendar are named by the language of the window, not by that of the computer. */
    private void speak() {
        Locale.setDefault(Locale.Category.FORMAT, appearance.language().get().locale());
    }

    Region root() {
        return root;
    }

    Appearance appearance() {
        return appearance;
    }

    BackgroundJobs jobs() {
        return jobs;
    }

    MainWindow window() {
        return window;
    }

    Desk desk() {
        return desk;
    }

    @Override
    public void open(Path file) {
        open(file, refusal -> window.alerts().refuse(refusal.said(), Message.of("shell.open.readonly"), () -> openReadOnly(file, this::failed)), this::failed);
    }

    /** Opens a file to be looked at, read-only where another window writes to it; failed: what is done with the reason why it cannot be opened. */
    void look(Path file, Consumer<Throwable> failed) {
        open(file, _ -> openReadOnly(file, failed), failed);
    }

    /** Opens a file to write to; held: what is done where another window writes to it. */
    private void open(Path file, Consumer<Refusal> held, Consumer<Throwable> failed) {
        begin(() -> Desk.open(file, Access.WRITE), fault -> {
            if (fault instanceof Refusal refusal && refusal.said().key().startsWith("workspace.held")) {
                held.accept(refusal);
            } else {
                failed.accept(fault);
            }
        });
    }

    @Override
    public void create(Path file) {
        begin(() -> Desk.create(file), this::failed);
    }

    @Override
    public void openSample() {
        jobs.start(Message.of("shell.job.sample"), sample::make, this::open);
    }

    @Override
    public List<Path> recent() {
        return recent.all();
    }

    @Override
    public void load(List<Path> rosters) {
        waiting = List.copyOf(rosters);
        if (desk == null) {
            window.open("welcome", Selection.ofFiles(waiting));
        } else {
            window.open("import", Selection.ofFiles(takeWaiting()));
        }
    }

    @Override
    public List<Path> waiting() {
        return waiting;
    }

    /** Keeps what is still being typed, lets what is queued be saved, stops the rest and closes the file. */
    @Override
    public void close() {
        Toolkit.run(window::leave);
        jobs.close();
        if (desk != null) {
            desk.close();
        }
    }

    /** Said in the window there is by then. */
    private void failed(Throwable fault) {
        window.alerts().failed(fault);
    }

    private void openReadOnly(Path file, Consumer<Throwable> failed) {
        begin(() -> Desk.open(file, Access.READ), failed);
    }

    private void begin(Callable<Desk> opening, Consumer<Throwable> failed) {
        jobs.start(Message.of("shell.job.open"), _ -> opened(opening.call()), this::arrive, failed);
    }

    private static Opened opened(Desk desk) {
        return new Opened(desk, desk.periods().current().map(Period::name).orElse(null));
    }

    /** A workspace with the name of its current period, null without one. */
    private record Opened(Desk desk, String period) {
    }

    private void arrive(Opened opened) {
        Desk before = desk;
        Optional<Message> refused = enter(opened.desk(), Scope.of(opened.period()));
        if (before != null) {
            jobs.queue(Message.of("shell.job.close"), _ -> {
                before.close();
                return null;
            }, _ -> { });
        }
        recent.opened(desk.file());
        if (!waiting.isEmpty()) {
            window.open("import", Selection.ofFiles(takeWaiting()));
        } else {
            window.open(opened.period() == null ? "import" : "overview", Selection.none());
        }
        if (desk.readOnly()) {
            window.alerts().tell(Message.of("shell.readonly", desk.file().getFileName()));
        }
        refused.ifPresent(window.alerts()::refuse);
    }

    private List<Path> takeWaiting() {
        List<Path> taken = waiting;
        waiting = List.of();
        return taken;
    }

    /** Answers why something that was still being typed in the window before could not be kept. */
    private Optional<Message> enter(Desk entered, Scope scope) {
        Optional<Message> refused = window == null ? Optional.empty() : window.leave();
        desk = entered;
        model = new ShellModel(new Surroundings(Texts.of(appearance.language().get()), jobs, memory), desk, scope);
        window = new MainWindow(model, screens);
        root.getChildren().setAll(window);
        dress();
        model.read();
        window.open("welcome", Selection.none());
        return refused;
    }

    /** Other colours are put on; at another size every column and line asks for other room, so the pages are built anew. */
    private void look(Look before, Look now) {
        if (before.size() != now.size()) {
            redraw();
        } else {
            dress();
            window.repaint();
        }
    }

    /** The same place in another language or size, with all that was chosen there. */
    private void redraw() {
        MainWindow before = window;
        String screen = window.screen();
        Optional<Message> refused = enter(desk, model.scope().get());
        window.succeed(before);
        window.open(screen, Selection.none());
        refused.ifPresent(window.alerts()::refuse);
    }

    private void dress() {
        if (root.getScene() != null) {
            appearance.look().get().wear(root.getScene());
        }
    }
}
