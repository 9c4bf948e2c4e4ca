package org.hearthroll.sheet;

import java.util.List;

/** What stands around a table on paper: over it what it is called and of when, of whom and in which units it is, below it what is to be said of it. */
public record Handout(String title, String line, List<String> notes) {

    public Handout {
        notes = List.copyOf(notes);
    }
}
