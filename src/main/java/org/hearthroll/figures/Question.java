package org.hearthroll.figures;

import org.hearthroll.model.Scope;

/** What is to be counted within a scope, by a group and a value; a null cut is not made. */
public record Question(Subject subject, Scope scope, Cut group, Cut value) {

    /** What is counted: households with their persons, or problems of the ledger. */
    public enum Subject {
        HOUSEHOLDS, PROBLEMS
    }

    /** Whether one unit may be counted in several cells, so that cells must not be added up. */
    public boolean overlaps() {
        return overlaps(group) || overlaps(value);
    }

    Question valued(Cut other) {
        return new Question(subject, scope, group, other);
    }

    /** The same units, told apart by value only. */
    Question ungrouped() {
        return new Question(subject, scope, group == null ? null : group.as(Cut.Form.NOTHING), value);
    }

    private boolean overlaps(Cut cut) {
        if (cut == null) {
            return false;
        }
        Dimension dimension = cut.dimension();
        return dimension.overlaps() || (dimension.grain() == Dimension.Grain.PROBLEM && subject == Subject.HOUSEHOLDS);
    }
}
