package org.hearthroll.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearthroll.model.Scope;

/** Where counts come from. Every count is of the scope's period; a scope without one speaks of the current period. */
public interface Counts {

    /** The name of the period a scope speaks of. */
    String period(Scope scope);

    /** The households of a scope and their persons as columns, the fastest way to count them; empty where rows of problems are asked about, or it is not to be had now. */
    default Optional<Units> units(Question question) {
        return Optional.empty();
    }

    /** The same with what the households state of the amounts. */
    default Optional<StatedUnits> stated(AmountQuestion question) {
        return Optional.empty();
    }

    /** How many households are recorded alike, for a question that no row but theirs answers; several values of one dimension are joined by ';'. */
    List<Count> count(Question question);

    /** Goes through the households (or problems) one by one, each with its units, for a question that other rows than theirs answer. */
    void each(Question question, Consumer<List<Unit>> taker);

    /** Goes through the households one by one, each with what it states of the amounts. */
    void amounts(AmountQuestion question, Consumer<Stated> taker);

    /** The townships, or the villages, that a scope covers: those of the area list and of the period's roster, in the order of their codes, then names. */
    List<Area> areas(Scope scope, boolean villages);

    /** What a table of villages says of each village, for those of which it says anything. */
    List<VillageFacts> villages();

    /** How far the check has come: households and checked households by township. */
    List<Progression> checks(Scope scope);

    /** Whether any household of the scope's period has this dimension filled in. */
    boolean states(Scope scope, Dimension dimension);

    /** Whether the period holds a record of checks at all. */
    boolean recordsChecks(Scope scope);

    /** How many households of the scope no longer appeared in the latest import that should have named them. */
    long missing(Scope scope);

    /** How many members of these households no longer did, their households with them or not. */
    long missingPersons(Scope scope);

    /** The households of a township (null: left blank) and how many of them are recorded as checked. */
    record Progression(String township, long households, long checked) {
    }
}
