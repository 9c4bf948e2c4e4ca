package org.hearthroll.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Place;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;

/** Made-up households and plans, told in few words. */
final class Examples {

    static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    private Examples() {
    }

    /** Values as "field=value". */
    static Household household(List<Member> members, String... values) {
        return new Household("9900000001", new Place("城关镇", "一碗水村", "3组"), values(values), members);
    }

    static Member member(String code, String name, String... values) {
        return new Member(code, name, values(values));
    }

    static Plan plan(PlannedMeasure... measures) {
        return new Plan("9900000001", 2020, List.of(measures));
    }

    static PlannedMeasure measure(String target, String measure, String... answers) {
        return new PlannedMeasure(target, List.of(answers), measure, new PlannedMeasure.Quantity("1", "人"), new PlannedMeasure.Duty("卫健局", "王某"),
                new PlannedMeasure.Funding(null, ""), new PlannedMeasure.Term("2020-01-01", ""), Progression.NOT_STARTED, "");
    }

    static PlannedMeasure forAll(String measure, String... answers) {
        return measure(PlannedMeasure.HOUSEHOLD, measure, answers);
    }

    static PlanCase planCase(Household household, PlannedMeasure... measures) {
        return PlanCase.of(household, plan(measures), DAY, Catalogue.standard());
    }

    static List<String> rules(PlanCase planCase) {
        return PlanCheck.check(planCase).stream().map(PlanFinding::rule).toList();
    }

    private static Map<String, String> values(String... values) {
        Map<String, String> map = new HashMap<>();
        Arrays.stream(values).map(value -> value.split("=", 2)).forEach(pair -> map.put(pair[0], pair[1]));
        return map;
    }
}
