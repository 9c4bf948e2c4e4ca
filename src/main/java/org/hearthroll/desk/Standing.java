package org.hearthroll.desk;

import java.util.HashSet;
import java.util.Set;
import org.hearthroll.store.Stored;

/** Where a household of the file stands in the register. */
final class Standing {

    final long id;
    /** What the register says of it now. */
    String[] values;
    int persons;
    /** Whether the register holds it as one that no longer appears. */
    boolean missing;
    /** Whether this import put it there. */
    final boolean added;
    /** The members that the register held before and the file has met. */
    final Set<Long> met = new HashSet<>();

    Standing(Stored stored, boolean added) {
        this.id = stored.id();
        this.values = stored.values();
        this.persons = stored.persons();
        this.missing = stored.missing();
        this.added = added;
    }
}
