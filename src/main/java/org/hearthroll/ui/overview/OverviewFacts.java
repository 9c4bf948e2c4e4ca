package org.hearthroll.ui.overview;

import org.hearthroll.figures.Table;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/** What the overview shows: counts of the scope, its causes, its problems, what changed since the period before (null: there is none), its plans and its data quality (each null while it is still being read). */
record OverviewFacts(long households, long persons, Table causes, Problems problems, Since since, Plans plans, Quality quality) {

    OverviewFacts with(Plans read) {
        return new OverviewFacts(households, persons, causes, problems, since, read, quality);
    }

    OverviewFacts with(Quality read) {
        return new OverviewFacts(households, persons, causes, problems, since, plans, read);
    }

    /** How many problems there are and how many of them are not yet put right. */
    record Problems(long all, long open) {
    }

    /** How many households have a plan of the year against which there is nothing, and what the others lack. */
    record Plans(int year, long all, long sound, long without, long tooFew, long notMatching) {
    }

    /** How many faults the rules of data quality found, and in how many households. */
    record Quality(long faults, long households) {
    }

    /** One thing to do: what it says, and the screen and the households (null: those of the scope bar) it leads to. */
    record Todo(Message said, String screen, Scope opens) {
    }
}
