package org.hearthroll.desk;

import java.util.HashSet;
import java.util.Set;
import org.hearthroll.store.Stored;

/** A household of the file as the register held it before, and what the file has changed of it so far. */
final class Standing {

    final long id;
    /** What the register says of it now. */
    String[] values;
    int persons;
    /** Whether the register holds it as one that no longer appears. */
    boolean missing;
    /** The members that the register held before and the file has met. */
    final Set<Long> met = new HashSet<>();

    Standing(Stored stored) {
        this.id = stored.id();
        this.values = stored.values();
        this.persons = stored.persons();
        this.missing = stored.missing();
    }
}
