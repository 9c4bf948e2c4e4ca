package org.hearthroll.ui.plans;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;

/** The parts of a page between which the keyboard goes round: none of them may hold it for good. */
final class Areas {

    private final List<Node> areas;
    private final Node home;

    /** home: the part where the work is done. */
    Areas(List<Node> areas, Node home) {
        this.areas = List.copyOf(areas);
        this.home = home;
    }

    /** Goes to the next part (1) or to the one before (-1) that can take the keyboard; from outside to the first or the last. */
    void go(int by) {
        int size = areas.size();
        Node focused = areas.getFirst().getScene().getFocusOwner();
        int from = IntStream.range(0, size).filter(i -> holds(areas.get(i), focused)).findFirst().orElse(by > 0 ? -1 : size);
        IntStream.rangeClosed(1, size).map(step -> Math.floorMod(from + step * by, size)).mapToObj(at -> target(areas.get(at))).flatMap(Optional::stream).findFirst()
                .ifPresent(Node::requestFocus);
    }

    /**
     * Fills parts of the page anew: where the button that had the keyboard is gone, the one that took its place has it, so that one finding
     * after the other is mended with the same key; where none is left, it goes home.
     */
    void refill(Runnable change) {
        Scene scene = home.getScene();
        Node focused = scene == null ? null : scene.getFocusOwner();
        Optional<Node> area = areas.stream().filter(part -> part != focused && holds(part, focused)).findFirst();
        int place = area.map(part -> buttons(part).indexOf(focused)).orElse(-1);
        change.run();
        List<Node> left = area.map(Areas::buttons).orElse(List.of());
        if (place >= 0 && !left.contains(focused)) {
            (left.isEmpty() ? home : left.get(Math.min(place, left.size() - 1))).requestFocus();
        }
    }

    /** Whether the keyboard, which a node has (null: none has it), is in a part. */
    static boolean holds(Node area, Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at == area) {
                return true;
            }
        }
        return false;
    }

    /** The part itself, or the first button in it that can be pressed. */
    private static Optional<Node> target(Node area) {
        if (area.isFocusTraversable()) {
            return Optional.of(area);
        }
        return buttons(area).stream().findFirst();
    }

    /** The buttons of a part that can be pressed, from top to bottom. */
    private static List<Node> buttons(Node area) {
        return area.lookupAll(".button").stream().filter(ButtonBase.class::isInstance).filter(node -> node.isFocusTraversable() && !node.isDisabled() && node.isVisible() && node.isManaged())
                .toList();
    }
}
