package org.hearthroll.plan;

import org.hearthroll.text.Label;

/** A condition a household or a person can be recorded with: its code, whom it is about, its name, and when a record shows it. */
public record ConditionType(String code, Grain grain, Label label, RecordedWhen when) {

    /** Whose record shows it: a person's, the household's, or that of everyone in it, which makes it one of the household. */
    public enum Grain {
        PERSON, HOUSEHOLD, EVERYONE
    }
}
