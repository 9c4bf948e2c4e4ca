package org.hearthroll.plan;

import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/** One thing a rule has against a plan: the rule's id, how much it matters, the number of the measure (0: the whole plan), in words. */
public record PlanFinding(String rule, Severity severity, int measure, Message message) {
}
