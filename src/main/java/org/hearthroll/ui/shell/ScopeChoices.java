package org.hearthroll.ui.shell;

import java.util.List;

/** What the scope bar offers: periods, latest first; townships, villages of the chosen township, attributes, named lists, each with its wording. */
public record ScopeChoices(List<String> periods, List<Choosable> townships, List<Choosable> villages, List<Choosable> attributes, List<Choosable> lists) {

    /** Nothing to choose from. */
    public static final ScopeChoices NONE = new ScopeChoices(List.of(), List.of(), List.of(), List.of());

    public ScopeChoices {
        periods = List.copyOf(periods);
        townships = List.copyOf(townships);
        villages = List.copyOf(villages);
        attributes = List.copyOf(attributes);
        lists = List.copyOf(lists);
    }

    /** Without named lists. */
    ScopeChoices(List<String> periods, List<Choosable> townships, List<Choosable> villages, List<Choosable> attributes) {
        this(periods, townships, villages, attributes, List.of());
    }

    /** A value a condition can have and how it reads. */
    public record Choosable(String value, String label) {
    }
}
