package org.hearthroll.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Place;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyFamiliesTest {

    private static final List<String> WORDS = List.of("", "一行\n两行", "a;b", "\"引号\" 'x'", "𠮷", "%_*");

    @TempDir
    private Path folder;

    /** Codes of different lengths, families of none to four, in no order at all: each comes once with its own members in their order. */
    @Test
    void anyCountyComesBackAsItWasPutInInTheOrderOfTheCodes() {
        Random dice = new Random(20_200_630);
        List<Household> county = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            county.add(family("9" + i, dice));
        }
        Collections.shuffle(county, dice);
        Register.make(folder.resolve("w.hearth"), "2020-06", county);
        county.sort(Comparator.comparing(Household::code));
        try (WorkspaceFile workspace = Opening.standard().open(folder.resolve("w.hearth"), Access.READ)) {
            FamilyStore families = new FamilyStore(workspace);
            long period = new PeriodStore(workspace).current().orElseThrow().id();
            List<Household> read = new ArrayList<>();
            families.families(period, Set.of("own_medical_cost", "dropout_reason"), read::add);
            assertThat(read).isEqualTo(county);
            for (Household household : county) {
                assertThat(families.family(period, household.code(), List.of("own_medical_cost", "dropout_reason"))).contains(household);
            }
        }
    }

    /** Households with plans and without, and plans of households that are not there, of which each may be the first or the last. */
    @Test
    void everyHouseholdComesWithItsOwnPlanOfTheYearAndNoPlanIsLost() {
        Random dice = new Random(20_200_702);
        List<Household> county = new ArrayList<>();
        for (String code : List.of("10", "9", "91", "911", "92", "A", "Z𠮷", "村01")) {
            county.add(family(code, dice));
        }
        Register.make(folder.resolve("w.hearth"), "2020-06", county);
        for (int run = 0; run < 12; run++) {
            try (WorkspaceFile workspace = Opening.standard().open(folder.resolve("w.hearth"), Access.WRITE)) {
                PlanStore plans = new PlanStore(workspace);
                for (String code : List.of("0", "10", "9", "911", "Z𠮷", "村01", "村02")) {
                    PlanStore.Kept kept = plans.plan(code, 2020);
                    List<PlannedMeasure> measures = Stream.generate(() -> measure(dice)).limit(dice.nextInt(4)).toList();
                    plans.save(new Plan(code, 2020, measures), kept.revision(), new PlanStore.Edit(kept.revision() + 1, "", "甲", "", ""));
                }
                plans.save(new Plan("92", 2021, List.of(measure(dice))), run, new PlanStore.Edit(run + 1, "", "甲", "", ""));
                long period = new PeriodStore(workspace).current().orElseThrow().id();
                List<Household> households = new ArrayList<>();
                Map<String, Plan> read = new TreeMap<>();
                new FamilyStore(workspace).planned(period, 2020, Set.of("own_medical_cost", "dropout_reason"), (household, plan) -> {
                    households.add(household);
                    read.put(household.code(), plan);
                });
                assertThat(households).isEqualTo(county);
                assertThat(read).isEqualTo(county.stream().collect(Collectors.toMap(Household::code, household -> plans.plan(household.code(), 2020).plan())));
                assertThat(plans.withoutHousehold(period, 2020)).containsExactlyElementsOf(Stream.of("0", "村02").filter(code -> plans.plans(2020).containsKey(code)).toList());
            }
        }
    }

    /** The last of many saves stands, its revision counts them, and every save left its edit. */
    @Test
    void anySeriesOfSavesEndsInItsLastPlan() {
        Random dice = new Random(20_200_701);
        Map<String, Plan> last = new HashMap<>();
        try (WorkspaceFile workspace = Opening.standard().create(folder.resolve("p.hearth"))) {
            PlanStore plans = new PlanStore(workspace);
            for (int i = 0; i < 40; i++) {
                String household = "H" + dice.nextInt(3);
                PlanStore.Kept kept = plans.plan(household, 2020);
                Plan next = new Plan(household, 2020, List.of(measure(dice), measure(dice)).subList(0, 1 + dice.nextInt(2)));
                var edit = new PlanStore.Edit(kept.revision() + 1, "2020-05-01T08:00:00+08:00", "甲", "", WORDS.get(i % WORDS.size()));
                assertThat(plans.save(next, kept.revision(), edit)).isEqualTo(kept.revision() + 1);
                assertThat(plans.plan(household, 2020)).isEqualTo(new PlanStore.Kept(next, kept.revision() + 1));
                assertThat(plans.edits(household, 2020, 99)).hasSize(kept.revision() + 1).startsWith(edit);
                last.put(household, next);
            }
            assertThat(plans.plans(2020)).isEqualTo(last);
        }
    }

    private static Household family(String code, Random dice) {
        List<Member> members = new ArrayList<>();
        for (int left = dice.nextInt(5); left > 0; left--) {
            members.add(new Member(dice.nextBoolean() ? "" : code + left, "张某", dice.nextBoolean() ? Map.of() : Map.of("labour", "01", "dropout_reason", "厌学")));
        }
        return new Household(code, new Place("城关镇", dice.nextBoolean() ? "一碗水村" : "新民村", ""),
                dice.nextBoolean() ? Map.of() : Map.of("main_cause", "01", "own_medical_cost", "2500.50"), members);
    }

    private static PlannedMeasure measure(Random dice) {
        return new PlannedMeasure(dice.nextBoolean() ? "HOUSEHOLD" : "#1", dice.nextBoolean() ? List.of() : List.of("99", "UNMATCHED"), "H08",
                new PlannedMeasure.Quantity("", word(dice)), new PlannedMeasure.Duty(word(dice), word(dice)),
                new PlannedMeasure.Funding(dice.nextBoolean() ? null : dice.nextLong(1_000_000_000_000L), word(dice)), new PlannedMeasure.Term("", "2020-02-29"),
                Progression.values()[dice.nextInt(3)], word(dice));
    }

    private static String word(Random dice) {
        return WORDS.get(dice.nextInt(WORDS.size()));
    }
}
