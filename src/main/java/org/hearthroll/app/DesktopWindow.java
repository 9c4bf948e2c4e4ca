package org.hearthroll.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Job;
import org.hearthroll.ui.kit.Memory;

/** The window on the desktop: its size and place, its title, and its closing, at which nothing unsaved is lost. */
final class DesktopWindow {

    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 700;
    private static final String PLACE = "window";

    private final Stage stage = new Stage();
    private final Workbench workbench;
    private final Memory memory;
    private final Runnable closed;

    DesktopWindow(Workbench workbench, Memory memory, Runnable closed) {
        this.workbench = workbench;
        this.memory = memory;
        this.closed = closed;
        Scene scene = new Scene(workbench.root());
        workbench.appearance().look().get().wear(scene);
        stage.setScene(scene);
        stage.titleProperty().bind(workbench.appearance().language().map(language -> Texts.of(language).say("app.name")));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(this::closing);
        place();
    }

    /** Shows the window and opens what was named: a workspace, or rosters to load. */
    void begin(List<Path> files) {
        stage.show();
        Optional<Path> workspace = files.stream().filter(f -> f.toString().endsWith(".hearth")).findFirst();
        workspace.ifPresent(workbench::open);
        List<Path> rosters = files.stream().filter(f -> !f.toString().endsWith(".hearth")).toList();
        if (!rosters.isEmpty()) {
            workbench.load(rosters);
        }
    }

    void bug(Throwable fault) {
        workbench.window().alerts().bug(fault);
    }

    private void closing(WindowEvent event) {
        if (new Closing(workbench).may(this::close)) {
            close();
        } else {
            event.consume();
        }
    }

    private void close() {
        keepPlace();
        workbench.jobs().running().forEach(Job::cancel);
        stage.hide();
        workbench.close();
        closed.run();
    }

    private void place() {
        double[] kept = memory.recall(PLACE).map(DesktopWindow::numbers).orElse(new double[0]);
        if (kept.length == 4 && !Screen.getScreensForRectangle(kept[0], kept[1], kept[2], kept[3]).isEmpty()) {
            stage.setX(kept[0]);
            stage.setY(kept[1]);
            stage.setWidth(kept[2]);
            stage.setHeight(kept[3]);
            return;
        }
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(1440, screen.getWidth()));
        stage.setHeight(Math.min(900, screen.getHeight()));
    }

    private void keepPlace() {
        memory.keep(PLACE, "%d %d %d %d".formatted((long) stage.getX(), (long) stage.getY(), (long) stage.getWidth(), (long) stage.getHeight()));
    }

    private static double[] numbers(String kept) {
        return Stream.of(kept.split(" ")).filter(n -> n.matches("-?\\d{1,5}")).mapToDouble(Double::parseDouble).toArray();
    }
}
