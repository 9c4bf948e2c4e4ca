package org.hearthroll.plan;

import java.util.List;
import org.hearthroll.text.Label;

/**
 * One measure of the catalogue: code, whether it helps a person or a household, its category, the conditions it answers (one of the
 * office's own also says which causes), its name, the full official wording, who is usually responsible, the unit it is counted in and
 * whether a plan must say how much of it, and whose it is.
 */
public record MeasureType(String code, Level level, String category, List<String> triggers, Label label, String wording,
                          List<String> responsible, Counting counting, Standing standing) {

    public MeasureType {
        triggers = List.copyOf(triggers);
        responsible = List.copyOf(responsible);
    }

    /** Whom a measure helps. */
    public enum Level {
        PERSON, HOUSEHOLD
    }

    /** Whose a measure is: declared for everybody, the office's own, or its own but not offered any more. */
    public enum Standing {
        DECLARED, OWN, RETIRED
    }

    /** The usual unit, and whether the plan must state the quantity. */
    public record Counting(String unit, boolean quantityAsked) {
    }

    /** Whether a plan may still take it. */
    public boolean offered() {
        return standing != Standing.RETIRED;
    }
}
