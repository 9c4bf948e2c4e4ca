package org.hearthroll.app;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.text.Font;
import org.hearthroll.text.Refusal;

/** The window toolkit: whether this computer can show windows, its start, and its thread. */
final class Toolkit {

    private Toolkit() {
    }

    /** Whether a window can be shown here; on Linux that is said by the environment. */
    static boolean hasDisplay(Map<String, String> environment) {
        return !System.getProperty("os.name").startsWith("Linux") || set(environment, "DISPLAY") || set(environment, "WAYLAND_DISPLAY");
    }

    /** Draws into memory instead of on a display; must be said before the start. */
    static void drawOffScreen() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    /** Starts the toolkit; refuses where there is no display after all, or a library of the system is missing. */
    static void start() {
        CompletableFuture<Void> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(null));
            started.join();
            Platform.setImplicitExit(false);
            on(Font::getDefault);
        } catch (UnsupportedOperationException | IllegalStateException | LinkageError failed) {
            throw refused(failed);
        }
    }

    /** Who hears of faults on the window's thread that nobody else takes. */
    static void onFault(Consumer<Throwable> hearer) {
        run(() -> Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> hearer.accept(thrown)));
    }

    /** Does something on the window's thread and waits until it is done. */
    static void run(Runnable action) {
        on(() -> {
            action.run();
            return null;
        });
    }

    /** Does something on the window's thread and waits for what comes of it. */
    static <T> T on(Supplier<T> action) {
        if (Platform.isFxApplicationThread()) {
            return action.get();
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(action.get());
            } catch (Throwable thrown) {
                result.completeExceptionally(thrown);
            }
        });
        try {
            return result.join();
        } catch (CompletionException failed) {
            throw unwrapped(failed.getCause());
        }
    }

    private static RuntimeException unwrapped(Throwable cause) {
        return switch (cause) {
            case RuntimeException exception -> exception;
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }

    /** The toolkit says the same of a missing library as of a missing display; a library that is there and does not link is a bug. */
    private static Refusal refused(Throwable failed) {
        List<SystemLibrary> missing = System.getProperty("os.name").startsWith("Linux") ? SystemLibrary.missing() : List.of();
        if (failed instanceof LinkageError broken && missing.isEmpty()) {
            throw broken;
        }
        return new Refusal(SystemLibrary.why(missing), failed);
    }

    private static boolean set(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
