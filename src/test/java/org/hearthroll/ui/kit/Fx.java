package org.hearthroll.ui.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/**
 * A window in memory for tests: shows a node, looks things up, clicks and types, waits for pulses and never for time. Faults thrown on
 * the window's thread are collected, because they fail no test by themselves; {@link #close} throws the first.
 */
public final class Fx implements AutoCloseable {

    private static final int WAIT_SECONDS = 60;
    private static final List<Throwable> FAULTS = Collections.synchronizedList(new ArrayList<>());
    private static boolean started;
    /** One for all tests: each new one would hold on to the window of the one before, and so to every window there ever was. */
    private static Robot robot;

    private final Stage stage;

    private Fx(Stage stage) {
        this.stage = stage;
    }

    /** Shows what is built on the window's thread; at most 1000 pixels either way can be clicked. */
    public static Fx show(Callable<Parent> root, int width, int height) {
        start();
        FAULTS.clear();
        Stage shown = get(() -> {
            Stage stage = new Stage();
            Scene scene = new Scene(root.call(), width, height);
            Look.STANDARD.wear(scene);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return stage;
        });
        Fx fx = new Fx(shown);
        fx.pulses(3);
        return fx;
    }

    /** Starts the toolkit once for all tests. */
    public static synchronized void start() {
        if (!started) {
            CountDownLatch up = new CountDownLatch(1);
            Platform.startup(up::countDown);
            await(up);
            Platform.setImplicitExit(false);
            get(() -> {
                Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> FAULTS.add(fault));
                robot = new Robot();
                return null;
            });
            started = true;
        }
    }

    /** Runs something on the window's thread and gives what comes of it. */
    public static <T> T get(Callable<T> action) {
        FutureTask<T> task = new FutureTask<>(action);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /** Runs something on the window's thread. */
    public static void run(Runnable action) {
        get(() -> {
            action.run();
            return null;
        });
    }

    public Scene scene() {
        return stage.getScene();
    }

    /** The first visible node of a selector such as "#search" or ".hr-title"; fails where there is none. */
    public <N extends Node> N find(String selector, Class<N> type) {
        return all(selector, type).stream().findFirst().orElseThrow(() -> new AssertionError("nothing visible is called " + selector));
    }

    /** All visible nodes of a selector. */
    public <N extends Node> List<N> all(String selector, Class<N> type) {
        return get(() -> {
            Set<Node> found = stage.getScene().getRoot().lookupAll(selector);
            return found.stream().filter(Fx::inView).filter(type::isInstance).map(type::cast).toList();
        });
    }

    public void click(String selector) {
        click(find(selector, Node.class), 1);
    }

    public void click(Node node, int times) {
        pulses(2);
        run(() -> {
            Bounds place = node.localToScreen(node.getBoundsInLocal());
            robot.mouseMove(place.getCenterX(), place.getCenterY());
            for (int i = 0; i < times; i++) {
                robot.mouseClick(MouseButton.PRIMARY);
            }
        });
        pulses(3);
    }

    /** Clicks a point of a node, so many pixels from its corner. */
    public void clickAt(Node node, double x, double y, int times) {
        pulses(2);
        run(() -> {
            Point2D place = node.localToScreen(x, y);
            robot.mouseMove(place.getX(), place.getY());
            for (int i = 0; i < times; i++) {
                robot.mouseClick(MouseButton.PRIMARY);
            }
        });
        pulses(3);
    }

    /** Drags the mouse from one point of a node to another. */
    public void drag(Node node, Point2D from, Point2D to) {
        pulses(2);
        run(() -> {
            robot.mouseMove(node.localToScreen(from));
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseMove(node.localToScreen(from.midpoint(to)));
            robot.mouseMove(node.localToScreen(to));
        });
        pulses(2);
        run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        pulses(3);
    }

    /** Presses keys together, such as CONTROL and K. */
    public void press(KeyCode... keys) {
        run(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
        pulses(2);
    }

    /** Types digits, letters and hyphens into what has the focus. */
    public void type(String text) {
        text.chars().mapToObj(c -> c == '-' ? KeyCode.MINUS : KeyCode.getKeyCode(String.valueOf((char) c).toUpperCase())).forEach(this::press);
    }

    /** Lets pulses pass until something holds; fails if it never does. */
    public void until(String what, BooleanSupplier holds) {
        for (int i = 0; i < WAIT_SECONDS * 20; i++) {
            if (get(holds::getAsBoolean)) {
                return;
            }
            pulses(2);
        }
        throw new AssertionError("never came true: " + what);
    }

    /** Lets so many frames be drawn. */
    public void pulses(int count) {
        CountDownLatch drawn = new CountDownLatch(count);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                drawn.countDown();
            }
        };
        run(timer::start);
        await(drawn);
        run(timer::stop);
    }

    /** Closes the window; fails with what was thrown on its thread meanwhile. */
    @Override
    public void close() {
        run(stage::hide);
        if (!FAULTS.isEmpty()) {
            throw new AssertionError("thrown on the window's thread", FAULTS.getFirst());
        }
    }

    private static boolean inView(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the window's thread stands still");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
