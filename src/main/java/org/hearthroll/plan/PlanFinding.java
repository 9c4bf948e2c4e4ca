package org.hearthroll.plan;

import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/**
 * One thing a rule has against a plan: the rule's id, how much it matters, the number of the measure (0: the whole plan), what it is about
 * (a measure and whom it is for, a cause, a condition and who has it; empty for the plan as a whole), in words. What it is about stays the
 * same when measures move, so that an exception can be made of it.
 */
public record PlanFinding(String rule, Severity severity, int measure, String subject, Message message) {

    /** Stands between what and whom a finding is about. */
    private static final String OF = "@";

    static PlanFinding ofPlan(String rule, Severity severity, Message message) {
        return new PlanFinding(rule, severity, 0, "", message);
    }

    static PlanFinding about(String rule, Severity severity, String what, Message message) {
        return new PlanFinding(rule, severity, 0, what, message);
    }

    /** What and whom it is about, in one text. */
    static String subject(String what, String whom) {
        return what + OF + whom;
    }
}
