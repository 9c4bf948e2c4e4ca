package org.hearthroll.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.hearthroll.codes.Parameters;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;

/** A household said to be short of labour has few who can work: a part of it, in percent of its members, is too many (or the part itself is not yet). */
final class EnoughLabour implements PlanRule {

    private static final Set<String> SHORT = Set.of("08", "R05");
    private static final Set<String> ABLE = Set.of("01", "02");

    private final String id;
    private final String parameter;
    private final boolean inclusive;

    private EnoughLabour(String id, String parameter, boolean inclusive) {
        this.id = id;
        this.parameter = parameter;
        this.inclusive = inclusive;
    }

    /** More than a quarter (R1 5_18_008). */
    static PlanRule quarter() {
        return new EnoughLabour("LABOUR_QUARTER", "quality.labour_quarter", false);
    }

    /** Half or more (R1 5_11_029). */
    static PlanRule half() {
        return new EnoughLabour("LABOUR_HALF", "quality.labour_half", true);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<PlanFinding> check(PlanCase planCase) {
        List<String> causes = planCase.causes().stream().filter(SHORT::contains).toList();
        if (causes.isEmpty()) {
            return List.of();
        }
        long able = planCase.household().members().stream().filter(member -> ABLE.contains(member.value("labour"))).count();
        int all = planCase.household().members().size();
        BigDecimal percent = Parameters.standard().number(parameter);
        int more = BigDecimal.valueOf(100 * able).compareTo(percent.multiply(BigDecimal.valueOf(all)));
        return all == 0 || more < 0 || more == 0 && !inclusive ? List.of() : causes.stream()
                .map(cause -> PlanFinding.about(id, Severity.WARNING, cause, Message.of(inclusive ? "plan.labour.half" : "plan.labour.quarter", Answers.label(cause), all, able, percent))).toList();
    }
}
