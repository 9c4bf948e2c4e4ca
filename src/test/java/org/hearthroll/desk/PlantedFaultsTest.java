package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Severity;
import org.hearthroll.plan.Mend;
import org.hearthroll.plan.PlanCheck;
import org.hearthroll.plan.PlanFinding;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A made-up county all of whose plans are sound, and among them one household for each rule with a plan that breaks it: the check of the
 * whole county finds these and nothing else.
 */
class PlantedFaultsTest {

    private static final int SOUND = 90;
    private static final int MENDS = 20;
    private static final String GONE = "9909999";
    private static final String NOTICED = "9908888";

    @TempDir
    private static Path folder;
    private static PlannedCounty county;
    private static final Map<String, List<String>> PLANTED = new TreeMap<>();

    @BeforeAll
    static void plant() {
        county = new PlannedCounty(folder, SOUND);
        county.households().forEach(PlantedFaultsTest::makeSound);
        List<PlantedFault> faults = PlantedFault.all();
        PlantedFault noticed = PlantedFault.noticed(measure -> measure.withDuty(new PlannedMeasure.Duty("卫健局", "")));
        county.bench.loadInto("2017-06", "离开的户.csv", lines(Map.of(GONE, noticed)));
        county.plans().save(county.plans().show(GONE, PlannedCounty.YEAR, "2017-06"), new Plan(GONE, PlannedCounty.YEAR, noticed.measures(GONE)));
        Map<String, PlantedFault> further = new TreeMap<>(Map.of(NOTICED, noticed));
        for (int i = 0; i < faults.size(); i++) {
            further.put("99%05d".formatted(i), faults.get(i));
        }
        county.bench.desk.periods().setCurrent("2017-08");
        county.bench.loadInto("2017-08", "另加的户.csv", lines(further));
        further.forEach((code, fault) -> {
            county.save(county.show(code), fault.measures(code));
            if (!fault.found().isEmpty()) {
                PLANTED.put(code, fault.found());
            }
        });
    }

    @AfterAll
    static void close() {
        county.close();
    }

    @Test
    void theCheckOfTheCountyFindsEachPlantedFaultOnceAndNothingElse() {
        Map<String, List<String>> expected = new TreeMap<>(PLANTED);
        expected.put(GONE, List.of("HOUSEHOLD_GONE 0"));
        Map<String, List<String>> found = new TreeMap<>();
        county.review().check(Progress.none(), checked -> found.put(checked.household(), said(checked.findings())));
        assertThat(found).isEqualTo(expected);
        assertThat(county.households()).hasSize(SOUND + PlantedFault.all().size() + 1);
    }

    @Test
    void everyRuleThereIsWasPlanted() {
        Set<String> planted = PLANTED.values().stream().flatMap(List::stream).map(said -> said.substring(0, said.indexOf(' '))).collect(Collectors.toCollection(TreeSet::new));
        planted.add("NO_PERSON");
        assertThat(planted).isEqualTo(new TreeSet<>(PlanCheck.ids()));
    }

    @Test
    void aNoticeIsSaidOnThePageOfTheHouseholdOnly() {
        assertThat(said(county.show(NOTICED).findings())).containsExactly("NO_PERSON 0");
    }

    @Test
    void theWorkListHasTheErrorsAmongThemAsWorkAndTheRestAsWarnings() {
        List<WorkList.Entry> open = county.workList().open();
        assertThat(open.stream().flatMap(entry -> entry.errors().stream()).sorted()).containsExactly("ANSWERS_NOTHING", "CAUSE_UNANSWERED", "CONDITION_UNANSWERED", "DUE_BEFORE_START", "NO_PLAN", "TOO_FEW");
        assertThat(Stream.concat(open.stream(), county.workList().bearing(WorkList.Mark.WARNED).stream()).map(WorkList.Entry::household).distinct().sorted()).isEqualTo(List.copyOf(PLANTED.keySet()));
    }

    /** Mends what can be mended as the user would, one click after the other; what stands in the record is accepted. */
    private static void makeSound(String household) {
        PlanView view = county.show(household);
        Optional<Mend> mend = mend(view);
        for (int i = 0; i < MENDS && mend.isPresent(); i++) {
            view = view.with(mend.get().plan(), view.revision());
            mend = mend(view);
        }
        PlanView saved = county.save(county.show(household), view.plan().measures());
        serious(saved).forEach(finding -> county.plans().exemptions().accept(saved, finding, "名册如此"));
    }

    private static Optional<Mend> mend(PlanView view) {
        return serious(view).stream().flatMap(finding -> Mend.of(view.subject(), finding).stream()).findFirst();
    }

    private static List<PlanFinding> serious(PlanView view) {
        return view.findings().stream().filter(finding -> finding.severity() != Severity.NOTICE).toList();
    }

    private static List<String> said(List<PlanFinding> findings) {
        return findings.stream().map(finding -> finding.rule() + " " + finding.measure()).toList();
    }

    private static String[] lines(Map<String, PlantedFault> faults) {
        List<String> lines = new ArrayList<>(List.of(String.join(",", PlantedFault.COLUMNS)));
        faults.forEach((code, fault) -> lines.addAll(fault.lines(code)));
        return lines.toArray(String[]::new);
    }
}
