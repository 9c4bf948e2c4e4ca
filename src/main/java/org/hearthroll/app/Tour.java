package org.hearthroll.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.hearthroll.cli.TourRequest;
import org.hearthroll.demo.SampleFile;
import org.hearthroll.ui.kit.Selection;

/** Draws every screen to a picture through the real screens, off-screen; it waits for work to end, never for time. */
final class Tour {

    /** Laying out asks for a second pulse where the first changed sizes; a third draws. */
    private static final int PULSES = 4;

    /** Height and width of the screen in memory. */
    private static final int SCREEN = 1000;

    private final Workbench workbench;
    private final Stage stage;
    private final Path out;
    private final Settling settling;

    private Tour(Workbench workbench, Stage stage, Path out) {
        this.workbench = workbench;
        this.stage = stage;
        this.out = out;
        settling = new Settling(workbench, PULSES);
    }

    /** Draws all screens upon a workspace, also one that another window has open; on any thread but the window's. Throws why it cannot be opened. */
    static List<Path> draw(Workbench workbench, Path workspace, TourRequest request) {
        Stage stage = Toolkit.on(() -> show(workbench, request));
        Tour tour = new Tour(workbench, stage, request.out());
        AtomicReference<Throwable> failed = new AtomicReference<>();
        Toolkit.run(() -> workbench.look(workspace, failed::set));
        tour.settle();
        if (failed.get() != null) {
            throw failed.get() instanceof RuntimeException why ? why : new IllegalStateException(failed.get());
        }
        try {
            Files.createDirectories(request.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Path> pictures = new ArrayList<>(Toolkit.on(() -> workbench.window().screenIds()).stream().map(tour::picture).toList());
        Path roster = workspace.resolveSibling("sample-county").resolve(SampleFile.HOUSEHOLDS.fileName());
        if (Files.exists(roster)) {
            pictures.addAll(tour.importing(roster));
        }
        return pictures;
    }

    private static Stage show(Workbench workbench, TourRequest request) {
        Scene scene = request.height() > SCREEN ? held(workbench.root(), request) : new Scene(workbench.root(), request.width(), request.height());
        workbench.appearance().look().get().wear(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    /** Below the screen's edge nothing can be drawn, so a taller page is held, at its full size, by a window that fits. */
    private static Scene held(Region page, TourRequest request) {
        page.getStyleClass().add("root");
        page.setMinSize(request.width(), request.height());
        page.setMaxSize(request.width(), request.height());
        return new Scene(new Group(page), SCREEN, SCREEN);
    }

    private Path picture(String screen) {
        Toolkit.run(() -> workbench.window().open(screen, Selection.none()));
        settle();
        Toolkit.run(this::chooseFirst);
        settle();
        return drawn(screen);
    }

    /** The way of a roster into the workspace up to the check, which writes nothing. */
    private List<Path> importing(Path roster) {
        Toolkit.run(() -> workbench.window().open("import", Selection.ofFiles(List.of(roster))));
        settle();
        Toolkit.run(() -> {
            if (stage.getScene().lookup("#import-period") instanceof TextField period && period.getText().isBlank()) {
                period.setText("2017-08");
            }
        });
        List<Path> pictures = new ArrayList<>();
        for (String step : List.of("import-1-file", "import-2-columns", "import-3-check")) {
            settle();
            pictures.add(drawn(step));
            Toolkit.run(() -> {
                if (stage.getScene().lookup("#import-next") instanceof Button next) {
                    next.fire();
                }
            });
        }
        return pictures;
    }

    private Path drawn(String name) {
        Path file = out.resolve(name + ".png");
        PngFile.write(Toolkit.on(() -> workbench.root().snapshot(null, null)), file);
        return file;
    }

    /** A list with a card beside it is drawn with its first row chosen. */
    private void chooseFirst() {
        if (stage.getScene().lookup("#roster-table") instanceof TableView<?> table) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void settle() {
        settling.await();
    }
}
