package org.hearthroll.desk;

import org.hearthroll.text.Refusal;

/** Whether a list shows names, ID numbers and telephones in full, and then for which reason; masked has none. */
public record Disclosure(String reason) {

    public static final Disclosure MASKED = new Disclosure(null);

    /** Full data for a stated reason; refuses a blank one. */
    public static Disclosure full(String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.of("households.refused.reason");
        }
        return new Disclosure(reason.strip());
    }

    public boolean masked() {
        return reason == null;
    }
}
