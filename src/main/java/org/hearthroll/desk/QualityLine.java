package org.hearthroll.desk;

import org.hearthroll.quality.Rule;
import org.hearthroll.text.Message;

/**
 * One rule with what it found in a scope: faults, the households and the persons they are about, and how many more faults are accepted;
 * why: the reason it could not be checked (null: it was, or it is off).
 */
public record QualityLine(Rule rule, boolean on, Counts counts, Message why) {

    /** Faults, distinct households, distinct persons, and accepted faults, which are in none of the former. */
    public record Counts(long faults, long households, long persons, long exempted) {
    }
}
