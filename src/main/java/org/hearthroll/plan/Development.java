package org.hearthroll.plan;

import java.util.List;

/** Which households are helped to earn, and what the plan does for it: shared by the rules about it. */
final class Development {

    private Development() {
    }

    /** Whether the household can work and its risk is still open. */
    static boolean expected(PlanCase planCase) {
        return planCase.conditions().recorded("RISK_OPEN") && planCase.conditions().recorded("ABLE_TO_WORK");
    }

    /** The categories of the planned measures, one for each measure that is known. */
    static List<String> categories(PlanCase planCase) {
        return planCase.measureCodes().stream().flatMap(code -> planCase.catalogue().measure(code).stream()).map(MeasureType::category).toList();
    }
}
