package org.hearthroll.ui.roster;

import java.util.Optional;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.PlanView;
import org.hearthroll.model.Household;

/** One household with the state of its plan of the period's year; masked. */
record HouseholdCard(Household household, PlanView plan) {

    /** Null where the period does not know the household. */
    static HouseholdCard read(Desk desk, String period, String code) {
        Optional<Household> found = desk.households().household(period, code);
        return found.map(household -> new HouseholdCard(household, desk.plans().show(code, desk.plans().year(period), period))).orElse(null);
    }
}
