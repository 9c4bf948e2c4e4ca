package org.hearthroll.ui.plans;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearthroll.desk.PlanEdit;
import org.hearthroll.desk.PlanView;
import org.hearthroll.desk.Plans;
import org.hearthroll.model.Plan;
import org.hearthroll.plan.PlanExemption;
import org.hearthroll.plan.PlanFinding;
import org.hearthroll.plan.PlanHistory;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.ui.kit.Jobs;

/** The plan of one household while it is open: every edit is checked at once and saved behind it, in order. */
final class Sitting {

    private static final int AT_A_TIME = 30;

    private final Plans plans;
    private final Jobs jobs;
    private final Consumer<Refusal> broken;
    private final PlanHistory history;
    private final ReadOnlyObjectWrapper<PlanView> view = new ReadOnlyObjectWrapper<>(this, "view");
    private final ReadOnlyObjectWrapper<List<PlanEdit>> edits = new ReadOnlyObjectWrapper<>(this, "edits");
    private final ReadOnlyObjectWrapper<LocalTime> savedAt = new ReadOnlyObjectWrapper<>(this, "savedAt");
    /** The state in the file; only the saving jobs look at it, one after the other. Null once one was refused: nothing more is saved then. */
    private PlanView kept;
    private boolean saving;
    /** How many edits are told of. */
    private int told = AT_A_TIME;

    /** history: the states of this plan so far, the last of them the one opened; broken hears of a save that was refused: the plan must then be read anew. */
    Sitting(Plans plans, Jobs jobs, Opened opened, PlanHistory history, Consumer<Refusal> broken) {
        this.plans = plans;
        this.jobs = jobs;
        this.broken = broken;
        this.history = history;
        kept = opened.view();
        view.set(kept);
        edits.set(opened.edits());
    }

    /** A plan as read, with the latest of its history. */
    record Opened(PlanView view, List<PlanEdit> edits) {

        static Opened read(Plans plans, String household, int year, String period) {
            return of(plans, plans.show(household, year, period), AT_A_TIME);
        }

        static Opened of(Plans plans, PlanView view, int edits) {
            return new Opened(view, plans.history(view, edits));
        }
    }

    ReadOnlyObjectProperty<PlanView> view() {
        return view.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<PlanEdit>> edits() {
        return edits.getReadOnlyProperty();
    }

    /** When the last edit of this sitting reached the file; null before the first and while one is on its way. */
    ReadOnlyObjectProperty<LocalTime> savedAt() {
        return savedAt.getReadOnlyProperty();
    }

    /** Whether an edit is on its way to the file. */
    boolean saving() {
        return saving;
    }

    Plan plan() {
        return view.get().plan();
    }

    /** Names people and measures, also in the history, as they are named in what was read anew. */
    void named(Opened anew) {
        view.set(view.get().like(anew.view()));
        edits.set(anew.edits());
    }

    /** Answers whether the plan is another now. */
    boolean edit(Plan next) {
        boolean edited = history.edit(next);
        if (edited) {
            changed();
        }
        return edited;
    }

    boolean canUndo() {
        return history.canUndo();
    }

    boolean canRedo() {
        return history.canRedo();
    }

    void undo() {
        if (history.canUndo()) {
            history.undo();
            changed();
        }
    }

    void redo() {
        if (history.canRedo()) {
            history.redo();
            changed();
        }
    }

    /** Tells of earlier edits too. */
    void older() {
        told += AT_A_TIME;
        int wanted = told;
        jobs.queue(Message.of("plans.job.open"), _ -> kept == null ? null : plans.history(kept, wanted), found -> edits.set(found == null ? edits.get() : found));
    }

    /** Gives the plan, as saved last, a name. */
    void name(String name, Consumer<Refusal> wrong) {
        int wanted = told;
        jobs.queue(Message.of("plans.job.save"), _ -> named(name, wanted), refused -> {
            edits.set(refused.opened() == null ? edits.get() : refused.opened().edits());
            if (refused.refused() != null) {
                wrong.accept(refused.refused());
            }
        });
    }

    private Outcome named(String name, int wanted) {
        if (kept == null) {
            return new Outcome(null, null);
        }
        try {
            plans.name(kept, name);
            return new Outcome(Opened.of(plans, kept, wanted), null);
        } catch (Refusal refused) {
            return new Outcome(null, refused);
        }
    }

    /** Accepts what a rule found, for a reason. */
    void accept(PlanFinding finding, String reason) {
        PlanView shown = view.get();
        jobs.queue(Message.of("plans.job.exempt"), _ -> plans.exemptions().accept(shown, finding, reason), this::excepting);
    }

    /** Takes an exception back. */
    void revoke(PlanExemption exemption) {
        jobs.queue(Message.of("plans.job.exempt"), _ -> plans.exemptions().revoke(exemption), this::excepting);
    }

    private void excepting(List<PlanExemption> standing) {
        view.set(view.get().excepting(standing));
    }

    private void changed() {
        Plan next = history.current();
        saving = true;
        view.set(view.get().with(next, view.get().revision()));
        savedAt.set(null);
        jobs.queue(Message.of("plans.job.save"), _ -> saved(next), this::arrived);
    }

    /** What became of a save: the state now in the file with its own edit, or the refusal; both null where an earlier one was refused. */
    private record Outcome(Opened opened, Refusal refused) {
    }

    private Outcome saved(Plan next) {
        if (kept == null) {
            return new Outcome(null, null);
        }
        try {
            kept = plans.save(kept, next);
            return new Outcome(Opened.of(plans, kept, 1), null);
        } catch (Refusal refused) {
            kept = null;
            return new Outcome(null, refused);
        }
    }

    /** The edit that was just saved, and those that are known from before. */
    private List<PlanEdit> after(List<PlanEdit> latest) {
        int known = edits.get().isEmpty() ? 0 : edits.get().getFirst().revision();
        return Stream.concat(latest.stream().filter(edit -> edit.revision() > known), edits.get().stream()).limit(told).toList();
    }

    private void arrived(Outcome outcome) {
        saving = false;
        if (outcome.opened() != null) {
            edits.set(after(outcome.opened().edits()));
            savedAt.set(LocalTime.now());
        } else if (outcome.refused() != null) {
            broken.accept(outcome.refused());
        }
    }
}
