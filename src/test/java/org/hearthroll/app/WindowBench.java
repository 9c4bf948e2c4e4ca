package org.hearthroll.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.SystemFileChoice;

/** Measures, off-screen and in a process of its own: the window usable on a workspace, its memory, and scrolling the roster to any row. */
public final class WindowBench {

    private static final int PULSES = 2;
    private static final int JUMPS = 25;
    private static final int NARROWED = 15;

    private final Workbench workbench;
    private final Settling settling;

    private WindowBench(Workbench workbench) {
        this.workbench = workbench;
        settling = new Settling(workbench, PULSES);
    }

    public static void main(String[] arguments) throws Exception {
        Toolkit.drawOffScreen();
        Toolkit.start();
        Memory memory = Memory.ofThisRun();
        Workbench workbench = Toolkit.on(() -> new Workbench(memory, new SystemFileChoice(memory), new SampleCounty(Path.of(arguments[0]))));
        WindowBench bench = new WindowBench(workbench);
        Toolkit.run(bench::show);
        Toolkit.run(() -> workbench.open(Path.of(arguments[0])));
        bench.settle();
        say("overview usable %.2f s after the start of Java, %s", (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1000.0, memory());
        bench.scroll();
        bench.narrow("causes");
        bench.narrow("tables");
        bench.narrow("distribution");
        Toolkit.run(workbench::close);
        Platform.exit();
    }

    private void show() {
        Scene scene = new Scene(workbench.root(), 1366, 768);
        workbench.appearance().look().get().wear(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    private void scroll() {
        Toolkit.run(() -> workbench.window().open("roster", Selection.none()));
        settle();
        TableView<?> table = Toolkit.on(() -> (TableView<?>) workbench.root().lookup(".table-view"));
        int rows = table == null ? 0 : table.getItems().size();
        double longest = 0;
        for (int i = 1; i <= JUMPS && rows > 0; i++) {
            int row = (int) ((long) rows * i * 7 / JUMPS % rows);
            long start = System.nanoTime();
            Toolkit.run(() -> table.scrollTo(row));
            settle();
            longest = Math.max(longest, (System.nanoTime() - start) / 1e6);
        }
        say("roster of %d rows: the slowest of %d jumps to a row is drawn after %.0f ms, %s", rows, JUMPS, longest, memory());
    }

    /** Chooses one township after the other in the scope bar, until the page with its table and its chart is drawn. */
    private void narrow(String screen) {
        Toolkit.run(() -> workbench.window().open(screen, Selection.none()));
        settle();
        MenuButton townships = Toolkit.on(() -> (MenuButton) workbench.root().lookup("#scope-township"));
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < NARROWED; i++) {
            int township = i % (townships.getItems().size() - 1) + 1;
            taken.add(Redraw.after(workbench, () -> townships.getItems().get(township).fire()));
        }
        Collections.sort(taken);
        Toolkit.run(() -> townships.getItems().getFirst().fire());
        settle();
        say("%s within another township: painted after %.0f ms in the median, %.0f ms at most", screen, taken.get(NARROWED / 2), taken.getLast());
    }

    private void settle() {
        settling.await();
    }

    private static void say(String wording, Object... values) {
        System.out.println(String.format(Locale.ROOT, wording, values));
    }

    // What the operating system has given the process where it says so, else the heap.
    private static String memory() {
        try (Stream<String> status = Files.lines(Path.of("/proc/self/status"))) {
            return status.filter(line -> line.startsWith("VmRSS:")).map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB resident").findFirst().orElseThrow();
        } catch (IOException elsewhere) {
            Runtime runtime = Runtime.getRuntime();
            return (runtime.totalMemory() - runtime.freeMemory() >> 20) + " MB of heap";
        }
    }
}
