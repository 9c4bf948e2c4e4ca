package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Refusal;

/**
 * Counts over a county held in memory, for tests of what is made of counts: townships (zero or not), households with their causes, problems
 * of a township. It knows the dimensions township, cause, any_cause, risk, sex (never stated), problem_area and problem_type.
 */
public final class SmallCounty implements Counts {

    /** A household; the cause is null where none is stated. */
    public record Home(String township, String cause, List<String> others, int persons, boolean checked) {
    }

    /** A problem of a township. */
    public record Trouble(String township, String type) {
    }

    private final List<String> townships;
    private final List<Home> homes = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private boolean recordsChecks;
    private String risk;
    private boolean noPeriod;

    public SmallCounty(String... townships) {
        this.townships = List.of(townships);
    }

    /** Adds so many equal households. */
    public SmallCounty homes(int number, String township, String cause, int persons, String... others) {
        for (int i = 0; i < number; i++) {
            homes.add(new Home(township, cause, List.of(others), persons, true));
        }
        return this;
    }

    /** Adds so many households that are not checked yet; from now on checks are recorded. */
    public SmallCounty unchecked(int number, String township) {
        recordsChecks = true;
        for (int i = 0; i < number; i++) {
            homes.add(new Home(township, "01", List.of(), 1, false));
        }
        return this;
    }

    public SmallCounty troubles(int number, String township, String type) {
        for (int i = 0; i < number; i++) {
            troubles.add(new Trouble(township, type));
        }
        return this;
    }

    /** Every household states this risk beside its cause, so that the period holds both generations. */
    public SmallCounty risk(String code) {
        risk = code;
        return this;
    }

    /** As a new workspace is, before its first roster. */
    public SmallCounty withoutRoster() {
        noPeriod = true;
        return this;
    }

    /** The tables of this county. */
    public Table table(TableRequest request) {
        return new Tables(this, CodeLists.standard()).table(request);
    }

    @Override
    public String period(Scope scope) {
        if (noPeriod) {
            throw Refusal.of("period.none");
        }
        return scope.period() == null ? "2017-08" : scope.period();
    }

    @Override
    public List<Count> count(Question question) {
        List<Count> counts = new ArrayList<>();
        each(question, units -> units.forEach(u -> counts.add(new Count(u.group(), u.value(), 1, u.persons()))));
        return counts;
    }

    @Override
    public void each(Question question, Consumer<List<Unit>> taker) {
        if (question.subject() == Question.Subject.PROBLEMS) {
            troubles.stream().filter(t -> within(question.scope(), t.township()) && meets(question.scope(), t)).forEach(t -> taker.accept(unit(question, d -> troubled(d, t), 0)));
        } else {
            homes.stream().filter(h -> within(question.scope(), h.township())).forEach(h -> taker.accept(unit(question, d -> lived(d, h), h.persons())));
        }
    }

    /** The households of this county state no amounts. */
    @Override
    public void amounts(AmountQuestion question, Consumer<Stated> taker) {
        each(question.cuts(), units -> taker.accept(new Stated(units.getFirst().persons(), Collections.nCopies(question.amounts().size(), null), units)));
    }

    @Override
    public List<Area> areas(Scope scope, boolean villages) {
        return villages ? List.of() : townships.stream().filter(t -> within(scope, t)).map(t -> new Area("99010%04d".formatted(townships.indexOf(t)), t, "")).toList();
    }

    @Override
    public List<VillageFacts> villages() {
        return List.of();
    }

    @Override
    public List<Progression> checks(Scope scope) {
        if (scope.conditions().stream().anyMatch(c -> c.dimension().startsWith("problem_"))) {
            throw new AssertionError("problems narrow the households: " + scope);
        }
        return townships.stream().filter(t -> within(scope, t)).map(t -> new Progression(t, number(t, false), number(t, true))).toList();
    }

    @Override
    public boolean states(Scope scope, Dimension dimension) {
        return dimension.id().equals("risk") ? risk != null : homes.stream().anyMatch(h -> h.cause() != null);
    }

    @Override
    public boolean recordsChecks(Scope scope) {
        return recordsChecks;
    }

    @Override
    public long missing(Scope scope) {
        return 0;
    }

    @Override
    public long missingPersons(Scope scope) {
        return 0;
    }

    private long number(String township, boolean onlyChecked) {
        return homes.stream().filter(h -> h.township().equals(township) && (h.checked() || !onlyChecked)).count();
    }

    private static boolean within(Scope scope, String township) {
        return scope.value("township").map(township::equals).orElse(true);
    }

    private static boolean meets(Scope scope, Trouble trouble) {
        return scope.conditions().stream().filter(c -> c.dimension().startsWith("problem_"))
                .allMatch(c -> List.of(c.value().split(";")).contains(c.dimension().equals("problem_area") ? trouble.type().substring(0, 3) : trouble.type()));
    }

    private static List<Unit> unit(Question question, Function<Dimension, List<String>> values, int persons) {
        return List.of(new Unit("", persons, recorded(question.group(), values), recorded(question.value(), values)));
    }

    /** What is recorded of a cut's dimension: several values joined, null where nothing is. */
    private static String recorded(Cut cut, Function<Dimension, List<String>> values) {
        List<String> all = cut == null ? List.of() : values.apply(cut.dimension());
        return all.isEmpty() ? null : String.join(";", all);
    }

    private List<String> lived(Dimension dimension, Home home) {
        return switch (dimension.id()) {
            case "township" -> List.of(home.township());
            case "any_cause" -> Stream.concat(Stream.ofNullable(home.cause()), home.others().stream()).toList();
            case "cause" -> Stream.ofNullable(home.cause()).toList();
            case "risk" -> Stream.ofNullable(risk).toList();
            default -> List.of();
        };
    }

    private static List<String> troubled(Dimension dimension, Trouble trouble) {
        return switch (dimension.id()) {
            case "township" -> List.of(trouble.township());
            case "problem_area" -> List.of(trouble.type().substring(0, 3));
            default -> List.of(trouble.type());
        };
    }
}
