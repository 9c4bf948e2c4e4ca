package org.hearthroll.plan;

import java.util.List;
import org.hearthroll.text.Label;

/**
 * One measure of the catalogue: code, whether it helps a person or a household, its group, the conditions it answers, its name, the
 * full official wording, who is usually responsible, the unit it is counted in, and whether a plan must say how much of it.
 */
public record MeasureType(String code, Level level, String category, List<String> triggers, Label label, String wording,
                          List<String> responsible, Counting counting) {

    public MeasureType {
        triggers = List.copyOf(triggers);
        responsible = List.copyOf(responsible);
    }

    /** Whom a measure helps. */
    public enum Level {
        PERSON, HOUSEHOLD
    }

    /** The usual unit, and whether the plan must state the quantity. */
    public record Counting(String unit, boolean quantityAsked) {
    }
}
