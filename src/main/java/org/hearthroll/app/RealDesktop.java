package org.hearthroll.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.hearthroll.cli.Desktop;
import org.hearthroll.cli.TourRequest;
import org.hearthroll.text.Refusal;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.SystemFileChoice;
import org.hearthroll.work.Progress;

/** The desktop as it is: a window where there is a display, pictures where there is none. */
final class RealDesktop implements Desktop {

    private final SampleCounty sample;

    RealDesktop(SampleCounty sample) {
        this.sample = sample;
    }

    @Override
    public void open(List<Path> files) {
        if (!Toolkit.hasDisplay(System.getenv())) {
            throw Refusal.of("cli.no.desktop");
        }
        Toolkit.start();
        Memory memory = UserFolder.memory();
        CompletableFuture<Void> closed = new CompletableFuture<>();
        Toolkit.run(() -> {
            DesktopWindow window = new DesktopWindow(new Workbench(memory, new SystemFileChoice(memory), sample), memory, () -> closed.complete(null));
            Toolkit.onFault(window::bug);
            window.begin(files);
        });
        closed.join();
        Platform.exit();
    }

    @Override
    public void tour(TourRequest request) {
        Toolkit.drawOffScreen();
        Toolkit.start();
        Memory memory = Memory.ofThisRun();
        memory.keep("language", request.language().code());
        memory.keep("theme", request.dark() ? "dark" : "light");
        try (Workbench workbench = Toolkit.on(() -> new Workbench(memory, new SystemFileChoice(memory), sample))) {
            Path workspace = request.from() == null ? sample.make(Progress.none()) : request.from();
            Tour.draw(workbench, workspace, request);
        } finally {
            Platform.exit();
        }
    }
}
