package org.hearthroll.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearthroll.model.Household;
import org.hearthroll.model.Naming;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.model.Severity;

/**
 * What the rules look at: a household, its plan of a year (without measures if there is none yet), the
 * day its record speaks of, its causes and its conditions; the measures there are to choose from; how its people are named; and the
 * exceptions the office accepts.
 */
public record PlanCase(Household household, Plan plan, LocalDate day, List<String> causes, Conditions conditions, Catalogue catalogue, Naming naming, List<PlanExemption> exemptions) {

    private static final String PEOPLE = "人";

    /** Reads causes and conditions off the household; ages are those on the given day, people are masked. */
    public static PlanCase of(Household household, Plan plan, LocalDate day, Catalogue catalogue) {
        return new PlanCase(household, plan, day, Causes.of(household), Conditions.of(household, day), catalogue, Naming.MASKED, List.of());
    }

    /** The same household with another state of its plan. */
    public PlanCase with(Plan other) {
        return new PlanCase(household, other, day, causes, conditions, catalogue, naming, exemptions);
    }

    public PlanCase named(Naming other) {
        return new PlanCase(household, plan, day, causes, conditions, catalogue, other, exemptions);
    }

    /** The same with other measures to choose from. */
    public PlanCase choosing(Catalogue other) {
        return new PlanCase(household, plan, day, causes, conditions, other, naming, exemptions);
    }

    /** The same with these exceptions from the rules. */
    public PlanCase excepting(List<PlanExemption> accepted) {
        return new PlanCase(household, plan, day, causes, conditions, catalogue, naming, List.copyOf(accepted));
    }

    /** The measures for a person, with those for the household as a whole, which are everybody's. */
    List<String> measureCodes(String target) {
        return plan.measures().stream().filter(measure -> measure.target().equals(target) || measure.target().equals(PlannedMeasure.HOUSEHOLD)).map(PlannedMeasure::measure).toList();
    }

    public List<String> measureCodes() {
        return plan.measures().stream().map(PlannedMeasure::measure).toList();
    }

    /**
     * Whether a measure speaks to something it names: a stated cause that the matrix allows it for (any measure where the matrix has
     * no row), or a condition recorded for its target that triggers it.
     */
    boolean answers(PlannedMeasure measure, String named) {
        if (causes.contains(named)) {
            return catalogue.matrix().requirement(named).map(row -> row.fits(measure.measure())).orElse(true);
        }
        Optional<MeasureType> type = catalogue.measure(measure.measure());
        boolean fits = type.filter(found -> found.triggers().contains(named)).isPresent()
                || catalogue.matrix().requirement(named).filter(row -> row.fits(measure.measure())).isPresent();
        return fits && conditions.recorded(named, measure.target());
    }

    /** What a measure of this kind can answer for a target: stated causes that it or the matrix names, then the recorded conditions that call for it. */
    public List<String> fitting(MeasureType type, String target) {
        Stream<String> stated = causes.stream().filter(cause -> type.triggers().contains(cause) || catalogue.matrix().requirement(cause).filter(row -> row.fits(type.code())).isPresent());
        List<String> triggering = type.triggers().stream().filter(condition -> conditions.recorded(condition, target)).toList();
        Stream<String> recorded = triggering.isEmpty() ? askedBy(type).filter(condition -> conditions.recorded(condition, target)) : triggering.stream();
        return Stream.concat(stated, recorded).toList();
    }

    /**
     * Whom a measure of this kind is best for: the first person recorded with what it answers who has none of it yet, else the first such
     * person, else the household. Where nobody has what triggers it, a person with a condition it would do for (further relief goes to whoever
     * is ill, though the record tells nothing of the costs).
     */
    public String bestTarget(MeasureType type) {
        if (type.level() != MeasureType.Level.PERSON) {
            return PlannedMeasure.HOUSEHOLD;
        }
        List<String> triggering = having(type.triggers().stream());
        List<String> people = triggering.isEmpty() ? having(askedBy(type)) : triggering;
        Stream<String> without = people.stream().filter(person -> !measureCodes(person).contains(type.code()));
        return Stream.concat(without, people.stream()).findFirst().orElse(PlannedMeasure.HOUSEHOLD);
    }

    private List<String> having(Stream<String> named) {
        return named.flatMap(condition -> conditions.having(condition).stream()).distinct().toList();
    }

    /** The conditions for which the matrix takes a measure of this kind as enough, of each person who has them. */
    private Stream<String> askedBy(MeasureType type) {
        return catalogue.matrix().all().stream().filter(row -> row.severity() == Severity.WARNING)
                .filter(row -> row.groups().stream().anyMatch(group -> group.contains(type.code()))).map(Requirement::answers);
    }

    /** A measure of this kind for a target, filled in with what is usual: the office that answers for it, and the person who looks after the household. */
    public PlannedMeasure proposed(MeasureType type, String target) {
        String unit = type.responsible().isEmpty() ? "" : type.responsible().getFirst();
        return new PlannedMeasure(target, fitting(type, target), type.code(), new PlannedMeasure.Quantity(usual(type, target), type.counting().unit()),
                new PlannedMeasure.Duty(unit, Helper.of(household)), new PlannedMeasure.Funding(null, ""), new PlannedMeasure.Term("", plan.lastDay()),
                Progression.NOT_STARTED, "");
    }

    /** One, except of people where all of the household are meant. */
    private String usual(MeasureType type, String target) {
        boolean everybody = type.counting().unit().equals(PEOPLE) && target.equals(PlannedMeasure.HOUSEHOLD) && !household.members().isEmpty();
        return everybody ? Integer.toString(household.members().size()) : "1";
    }
}
