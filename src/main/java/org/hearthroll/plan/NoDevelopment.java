package org.hearthroll.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hearthroll.codes.Parameters;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/** Some months after a risk was found, a household that can work has a measure that helps it earn (R1 5_12_007). */
final class NoDevelopment implements PlanRule {

    private static final Set<String> EARNING = Set.of("INDUSTRY", "WORK", "FINANCE", "PUBLIC_POST");

    @Override
    public String id() {
        return "NO_DEVELOPMENT";
    }

    @Override
    public List<PlanFinding> check(PlanCase planCase) {
        if (!Development.expected(planCase)) {
            return List.of();
        }
        int months = Parameters.standard().number("plan.development_months").intValueExact();
        boolean waited = openFor(planCase.household().value("risk_found_on"), planCase.day(), months);
        return waited && Collections.disjoint(Development.categories(planCase), EARNING) ? List.of(PlanFinding.ofPlan(id(), Severity.WARNING, Message.of("plan.no-development", months))) : List.of();
    }

    /** Whether a risk found on a day (ISO; empty: unknown) has been open for so many months. */
    private static boolean openFor(String found, LocalDate day, int months) {
        return found.length() == 10 && !LocalDate.parse(found).plusMonths(months).isAfter(day);
    }
}
