package org.hearthroll.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Naming;
import org.hearthroll.model.Place;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.plan.Catalogue;
import org.hearthroll.plan.PlanCase;

/** A household with a plan, for tests of what is made of it. */
final class Cards {

    static final Household HOUSEHOLD = new Household("H1", new Place("城关镇", "一碗水村", "3组"), Map.of("head_name", "张某国", "main_cause", "01", "other_causes", "07;05",
            "attribute", "04", "phone", "13800001111", "address", "城关镇一碗水村三组17号", "helper", "陈顺", "helper_unit", "县水务局", "county", "通宁县"), List.of(
                    new Member("P1", "张某国", Map.of("relation", "01", "sex", "1", "birth_date", "1960-03-01", "health", "02", "labour", "03", "school", "01")),
                    new Member("", "李某芳", Map.of("birth_date", "1970"))));
    static final PlannedMeasure WHOLE = new PlannedMeasure("HOUSEHOLD", List.of("WHOLE_HOUSEHOLD"), "H08", new PlannedMeasure.Quantity("", ""), new PlannedMeasure.Duty("", ""),
            new PlannedMeasure.Funding(null, ""), new PlannedMeasure.Term("", ""), Progression.NOT_STARTED, "");
    static final PlannedMeasure PERSONAL = new PlannedMeasure("P1", List.of("01", "CHRONIC"), "P02", new PlannedMeasure.Quantity("1", "次/月"), new PlannedMeasure.Duty("卫健局", "陈顺"),
            new PlannedMeasure.Funding(120050L, "专项"), new PlannedMeasure.Term("2020-01-01", "2020-12-31"), Progression.RUNNING, "已签约");

    private Cards() {
    }

    static CardFacts facts(Naming naming, PlannedMeasure... measures) {
        return CardFacts.of(PlanCase.of(HOUSEHOLD, new Plan("H1", 2020, List.of(measures)), LocalDate.of(2020, 6, 30), Catalogue.standard()).named(naming));
    }

    /** A household of five with the measures an office usually plans for one. */
    static CardFacts usual() {
        List<Member> five = Stream.of("01", "02", "03", "03", "04").map(relation -> new Member("P" + relation, "张某国", Map.of("relation", relation, "birth_date", "1960-03-01", "health", "02", "labour", "03", "school", "01"))).toList();
        Household household = new Household("H1", HOUSEHOLD.place(), Map.of("head_name", "张某国", "main_cause", "01", "phone", "13800001111"), five);
        PlannedMeasure found = another(PERSONAL, "P01").withResult("参加县职业技术学校家政班培训七天，已结业并取得证书");
        List<PlannedMeasure> measures = List.of(PERSONAL, found, another(PERSONAL, "P15"), another(WHOLE, "H01"), WHOLE);
        return CardFacts.of(PlanCase.of(household, new Plan("H1", 2020, measures), LocalDate.of(2020, 6, 30), Catalogue.standard()));
    }

    private static PlannedMeasure another(PlannedMeasure like, String measure) {
        return new PlannedMeasure(like.target(), like.answers(), measure, like.quantity(), like.duty(), like.funding(), like.term(), like.progression(), like.result());
    }

    /** So many measures with a result of so many sentences. */
    static CardFacts facts(int measures, int sentences) {
        PlannedMeasure[] all = new PlannedMeasure[measures];
        for (int i = 0; i < measures; i++) {
            all[i] = PERSONAL.withResult("第" + (i + 1) + "项，按月上门随访。".repeat(sentences));
        }
        return facts(Naming.MASKED, all);
    }
}
