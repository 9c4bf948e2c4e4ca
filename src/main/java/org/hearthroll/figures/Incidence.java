package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.Set;

/**
 * How many persons of some villages are not lifted out of poverty yet, and their share of the rural population (domain formula: registered persons not
 * lifted ÷ rural population). A village without a population, or with households of whom nobody says whether they are lifted, is no part of the share.
 */
final class Incidence {

    /** Everybody whose status is stated and is not "lifted"; those provisionally lifted are not lifted yet. */
    static final Set<String> UNLIFTED = Set.of("0", "2", "3");

    private long villages;
    private long households;
    private long unliftedHouseholds;
    private long unliftedPersons;
    private long unstatedPersons;
    private long populated;
    private long population;
    private long ofPopulated;

    /** Adds a village with its households by poverty status; those that name no village are no village. */
    void add(boolean named, VillageFacts facts, Groups.Group households) {
        long persons = 0;
        long known = 0;
        for (String status : households.cells().keySet()) {
            Count count = households.cell(status);
            if (UNLIFTED.contains(String.valueOf(status))) {
                unliftedHouseholds += count.units();
                persons += count.persons();
            }
            known += status == null || status.equals(Mark.UNMATCHED.name()) ? 0 : count.persons();
        }
        villages += named ? 1 : 0;
        this.households += households.total().units();
        unliftedPersons += persons;
        unstatedPersons += households.total().persons() - known;
        if (facts.persons() != null && facts.persons() > 0 && (known > 0 || households.total().units() == 0)) {
            populated++;
            population += facts.persons();
            ofPopulated += persons;
        }
    }

    long villages() {
        return villages;
    }

    long households() {
        return households;
    }

    long unliftedHouseholds() {
        return unliftedHouseholds;
    }

    long unliftedPersons() {
        return unliftedPersons;
    }

    /** Persons of whom it is not said whether they are lifted. */
    long unstatedPersons() {
        return unstatedPersons;
    }

    /** The villages that are part of the share. */
    long populated() {
        return populated;
    }

    /** Of those villages; null where there are none. */
    Long population() {
        return populated == 0 ? null : population;
    }

    /** The persons not lifted yet of those villages: the numerator of the rate. */
    long ratedPersons() {
        return ofPopulated;
    }

    /** In percent; null where no village can be part of it. */
    BigDecimal rate() {
        return Shares.halfUp(ofPopulated, population, CountTable.DECIMALS);
    }
}
