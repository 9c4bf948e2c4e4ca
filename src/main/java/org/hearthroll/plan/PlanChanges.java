package org.hearthroll.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.text.Label;
import org.hearthroll.text.Message;

/** What an edit of a plan changed, one sentence a difference, with the number of the measure. */
public final class PlanChanges {

    private final PlanCase subject;
    private final List<PlannedMeasure> before;
    private final List<PlannedMeasure> after;
    private final List<Message> said = new ArrayList<>();

    private PlanChanges(PlanCase subject, Plan before, Plan after) {
        this.subject = subject;
        this.before = before.measures();
        this.after = after.measures();
    }

    /** The differences from one state of the plan of a case to the next; none if they are equal. */
    public static List<Message> between(PlanCase subject, Plan before, Plan after) {
        PlanChanges changes = new PlanChanges(subject, before, after);
        changes.compare();
        return List.copyOf(changes.said);
    }

    private void compare() {
        if (before.size() != after.size()) {
            addedAndRemoved();
        } else if (new HashSet<>(before).equals(new HashSet<>(after))) {
            moved();
        } else {
            fieldByField();
        }
    }

    private void addedAndRemoved() {
        Set<Integer> keptBefore = new HashSet<>();
        Set<Integer> keptAfter = new HashSet<>();
        kept(keptBefore, keptAfter);
        for (int i = 0; i < before.size(); i++) {
            if (!keptBefore.contains(i)) {
                said.add(Message.of("plan.change.removed", i + 1, name(before.get(i))));
            }
        }
        for (int i = 0; i < after.size(); i++) {
            if (!keptAfter.contains(i)) {
                said.add(Message.of("plan.change.added", i + 1, name(after.get(i)), Targets.label(subject.household(), after.get(i).target(), subject.naming())));
            }
        }
    }

    /** Pairs every measure of the new state with the first equal one of the old state not yet paired. */
    private void kept(Set<Integer> keptBefore, Set<Integer> keptAfter) {
        for (int i = 0; i < after.size(); i++) {
            for (int j = 0; j < before.size(); j++) {
                if (!keptBefore.contains(j) && before.get(j).equals(after.get(i))) {
                    keptBefore.add(j);
                    keptAfter.add(i);
                    break;
                }
            }
        }
    }

    private void moved() {
        for (int i = 0; i < after.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                said.add(Message.of("plan.change.moved", name(after.get(i)), before.indexOf(after.get(i)) + 1, i + 1));
            }
        }
    }

    private void fieldByField() {
        for (int i = 0; i < after.size(); i++) {
            for (MeasureField field : MeasureField.values()) {
                Object old = field.shown(subject, before.get(i));
                Object now = field.shown(subject, after.get(i));
                if (!old.equals(now)) {
                    said.add(Message.of("plan.change.field", i + 1, field.label(), orNothing(old), orNothing(now)));
                }
            }
        }
    }

    private Object name(PlannedMeasure measure) {
        return subject.catalogue().label(measure.measure());
    }

    private static Object orNothing(Object shown) {
        return shown.equals("") || shown instanceof Label label && label.zh().isEmpty() ? Message.of("plan.change.nothing") : shown;
    }
}
