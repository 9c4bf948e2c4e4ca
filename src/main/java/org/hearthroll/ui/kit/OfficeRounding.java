package org.hearthroll.ui.kit;

import java.util.Arrays;
import org.hearthroll.figures.Rounding;

/** The rule by which the office rounds shares: one for all pages, kept from one day to the next; each for itself until one is chosen. */
public record OfficeRounding(Memory memory) {

    private static final String KEY = "figures.rounding";

    /** The rule as it is now; one that somebody wrote into the file by hand is not trusted. */
    public Rounding rule() {
        return Arrays.stream(Rounding.values()).filter(rule -> memory.recall(KEY).filter(rule.name()::equals).isPresent()).findFirst().orElse(Rounding.HALF_UP);
    }

    public void choose(Rounding rule) {
        memory.keep(KEY, rule.name());
    }
}
