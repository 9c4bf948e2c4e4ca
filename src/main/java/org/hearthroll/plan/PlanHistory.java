package org.hearthroll.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import org.hearthroll.model.Plan;

/** The states of a plan in one sitting, any of which can be gone back to and forth until a new edit takes another way. */
public final class PlanHistory {

    private final Deque<Plan> before = new ArrayDeque<>();
    private final Deque<Plan> after = new ArrayDeque<>();
    private Plan current;

    public PlanHistory(Plan start) {
        current = start;
    }

    public Plan current() {
        return current;
    }

    /** Takes the next state; one equal to the present is no edit. Says whether it was one. */
    public boolean edit(Plan next) {
        if (next.equals(current)) {
            return false;
        }
        before.push(current);
        after.clear();
        current = next;
        return true;
    }

    public boolean canUndo() {
        return !before.isEmpty();
    }

    public boolean canRedo() {
        return !after.isEmpty();
    }

    /** One state back; nothing happens at the first. */
    public Plan undo() {
        return step(before, after);
    }

    /** One state forth again; nothing happens at the last. */
    public Plan redo() {
        return step(after, before);
    }

    private Plan step(Deque<Plan> from, Deque<Plan> to) {
        if (!from.isEmpty()) {
            to.push(current);
            current = from.pop();
        }
        return current;
    }
}
