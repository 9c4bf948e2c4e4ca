package org.hearthroll.ui.overview;

import java.util.List;
import org.hearthroll.figures.Table;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/** What the overview shows: counts of the scope, its causes, its problems, its plans, and what is to be done. */
record OverviewFacts(long households, long persons, Table causes, Problems problems, Plans plans, List<Todo> todos) {

    OverviewFacts {
        todos = List.copyOf(todos);
    }

    /** How many problems there are and how many of them are not yet put right. */
    record Problems(long all, long open) {
    }

    /** How many households have a plan against which there is nothing. */
    record Plans(int year, long sound, long all) {
    }

    /** One thing to do: what it says, and the screen and the households (null: those of the scope bar) it leads to. */
    record Todo(Message said, String screen, Scope opens) {
    }
}
