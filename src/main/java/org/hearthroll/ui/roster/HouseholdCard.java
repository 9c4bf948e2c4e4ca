package org.hearthroll.ui.roster;

import java.util.List;
import java.util.Optional;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.PlanView;
import org.hearthroll.model.Household;
import org.hearthroll.model.Problem;

/** One household with its problems and the state of its plan of the period's year; masked unless disclosed. */
record HouseholdCard(Household household, List<Problem> problems, PlanView plan) {

    /** Null where the period does not know the household. */
    static HouseholdCard read(Desk desk, String period, String code) {
        Optional<Household> found = desk.households().household(period, code);
        return found.map(household -> new HouseholdCard(household, desk.households().problems(period, code), desk.plans().show(code, desk.plans().year(period), period))).orElse(null);
    }
}
