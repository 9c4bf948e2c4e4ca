package org.hearthroll.ui.overview;

import org.hearthroll.figures.Table;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/** What the overview shows: counts of the scope, its causes, its problems, and its plans (null while they are still being read). */
record OverviewFacts(long households, long persons, Table causes, Problems problems, Plans plans) {

    OverviewFacts with(Plans read) {
        return new OverviewFacts(households, persons, causes, problems, read);
    }

    /** How many problems there are and how many of them are not yet put right. */
    record Problems(long all, long open) {
    }

    /** How many households have a plan of the year against which there is nothing, and what the others lack. */
    record Plans(int year, long all, long sound, long without, long tooFew, long notMatching) {
    }

    /** One thing to do: what it says, and the screen and the households (null: those of the scope bar) it leads to. */
    record Todo(Message said, String screen, Scope opens) {
    }
}
