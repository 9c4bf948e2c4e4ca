package org.hearthroll.plan;

import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.text.Message;

/** A measure to add as it stands, and why. */
public record Suggestion(PlannedMeasure measure, Message reason) {
}
