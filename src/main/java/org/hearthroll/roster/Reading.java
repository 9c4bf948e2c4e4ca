package org.hearthroll.roster;

import org.hearthroll.model.Severity;

/**
 * What a cell turned out to say: its value (null: nothing that can be used), the wording to keep beside it (null: the value says it
 * all), and the code of the finding it gives rise to (null: none); an ERROR rejects its row.
 */
record Reading(String value, String original, String finding, Severity severity) {

    static final Reading NOTHING = new Reading(null, null, null, null);

    static Reading of(String value) {
        return new Reading(value, null, null, null);
    }

    static Reading of(String value, String original) {
        return new Reading(value, original, null, null);
    }

    static Reading unclear(String original, String finding) {
        return new Reading(null, original, finding, Severity.WARNING);
    }
}
