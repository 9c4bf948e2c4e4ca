package org.hearthroll.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthroll.model.Household;

/** One household as rules see it on the reference day, the end of its period. */
public final class HouseholdCase implements Case {

    private static final List<String> CAUSES = List.of("main_cause", "other_causes", "main_risk", "other_risks");

    private final Household household;
    private final LocalDate day;
    private final Limits limits;
    private final Shared shared;
    private final List<PersonValues> people;
    private final Set<String> repeatedHere = new HashSet<>();

    public HouseholdCase(Household household, LocalDate day, Limits limits, Shared shared) {
        this.household = household;
        this.day = day;
        this.limits = limits;
        this.shared = shared;
        people = household.members().stream().map(member -> new PersonValues(this, member)).toList();
        Set<String> met = new HashSet<>();
        people.stream().map(person -> person.id().key()).filter(Objects::nonNull).filter(key -> !met.add(key)).forEach(repeatedHere::add);
    }

    public Household household() {
        return household;
    }

    LocalDate day() {
        return day;
    }

    @Override
    public List<PersonValues> people() {
        return people;
    }

    /** Whether somebody else, in this household or another, has the same number. */
    boolean repeated(String idKey) {
        return idKey != null && (shared.ids().contains(idKey) || repeatedHere.contains(idKey));
    }

    @Override
    public String value(String field) {
        return switch (field) {
            case "year" -> Integer.toString(day.getYear());
            case "causes" -> CAUSES.stream().map(household::value).filter(codes -> !codes.isEmpty()).collect(Collectors.joining(";"));
            case "months_monitored" -> Months.between(household.value("risk_found_on"), household.value("risk_removed_on"));
            case "phone_fault" -> Phones.fault(household.value("phone"));
            case "phone_shared" -> shared.phones().contains(household.value("phone")) ? "1" : "";
            default -> household.value(field);
        };
    }

    @Override
    public BigDecimal limit(String parameter) {
        return limits.number(parameter);
    }
}
