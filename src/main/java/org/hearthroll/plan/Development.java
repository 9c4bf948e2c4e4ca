package org.hearthroll.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearthroll.codes.Parameters;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/**
 * A household that can work and whose risk is still open is helped to earn: its plan is not social security alone (R1 5_11_032), and some
 * months after the risk was found there is a measure that helps it earn (R1 5_12_007).
 */
final class Development implements PlanRule {

    private static final String SECURITY = "SUPPORT";
    private static final Set<String> EARNING = Set.of("INDUSTRY", "WORK", "FINANCE", "PUBLIC_POST");

    private final boolean only;

    private Development(boolean only) {
        this.only = only;
    }

    static PlanRule onlySecurity() {
        return new Development(true);
    }

    static PlanRule nothingToEarn() {
        return new Development(false);
    }

    @Override
    public String id() {
        return only ? "ONLY_SECURITY" : "NO_DEVELOPMENT";
    }

    @Override
    public List<PlanFinding> check(PlanCase planCase) {
        if (!planCase.conditions().recorded("RISK_OPEN") || !planCase.conditions().recorded("ABLE_TO_WORK")) {
            return List.of();
        }
        List<String> categories = planCase.measureCodes().stream().flatMap(code -> planCase.catalogue().measure(code).stream()).map(MeasureType::category).toList();
        if (only) {
            return !categories.isEmpty() && categories.stream().allMatch(SECURITY::equals) ? List.of(PlanFinding.ofPlan(id(), Severity.WARNING, Message.of("plan.only-security"))) : List.of();
        }
        int months = Parameters.standard().number("plan.development_months").intValueExact();
        boolean waited = openFor(planCase.household().value("risk_found_on"), planCase.day(), months);
        return waited && categories.stream().noneMatch(EARNING::contains) ? List.of(PlanFinding.ofPlan(id(), Severity.WARNING, Message.of("plan.no-development", months))) : List.of();
    }

    /** Whether a risk found on a day (ISO; empty: unknown) has been open for so many months. */
    private static boolean openFor(String found, LocalDate day, int months) {
        return found.length() == 10 && !LocalDate.parse(found).plusMonths(months).isAfter(day);
    }
}
