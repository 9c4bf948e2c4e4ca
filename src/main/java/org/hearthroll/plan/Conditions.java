package org.hearthroll.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.PlannedMeasure;

/** The conditions a household and each of its members are recorded with, as codes; people by their target. */
public record Conditions(Set<String> household, Map<String, Set<String>> people) {

    /** Reads the conditions off the record; ages are those on the given day. */
    public static Conditions of(Household household, LocalDate day) {
        List<Function<String, String>> records = household.members().stream().map(member -> values(member, day)).toList();
        Map<String, Set<String>> people = new LinkedHashMap<>();
        for (int i = 0; i < records.size(); i++) {
            people.put(Targets.of(household, i), holding(ConditionType.Grain.PERSON, records.get(i)));
        }
        Set<String> whole = holding(ConditionType.Grain.HOUSEHOLD, household::value);
        whole.addAll(everyones(records));
        return new Conditions(whole, people);
    }

    /** Whether a target has a condition: the household has its own ones and those of any member. */
    public boolean recorded(String condition, String target) {
        if (target.equals(PlannedMeasure.HOUSEHOLD)) {
            return recorded(condition);
        }
        return household.contains(condition) || people.getOrDefault(target, Set.of()).contains(condition);
    }

    /** Whether the household or anybody in it has a condition. */
    public boolean recorded(String condition) {
        if (household.contains(condition)) {
            return true;
        }
        // Asked for every row of the matrix and every household of a county: no stream.
        for (Set<String> own : people.values()) {
            if (own.contains(condition)) {
                return true;
            }
        }
        return false;
    }

    /** The targets of the people who have a condition, in roster order. */
    public List<String> having(String condition) {
        return people.entrySet().stream().filter(person -> person.getValue().contains(condition)).map(Map.Entry::getKey).toList();
    }

    private static Set<String> holding(ConditionType.Grain grain, Function<String, String> values) {
        Set<String> held = new LinkedHashSet<>();
        for (ConditionType type : ConditionTypes.standard().of(grain)) {
            if (type.when().holds(values)) {
                held.add(type.code());
            }
        }
        return held;
    }

    private static Set<String> everyones(List<Function<String, String>> records) {
        Set<String> held = new LinkedHashSet<>();
        if (!records.isEmpty()) {
            ConditionTypes.standard().of(ConditionType.Grain.EVERYONE).stream()
                    .filter(type -> records.stream().allMatch(type.when()::holds))
                    .forEach(type -> held.add(type.code()));
        }
        return held;
    }

    private static Function<String, String> values(Member member, LocalDate day) {
        String age = age(member.value("birth_date"), day);
        return field -> field.equals("age") ? age : member.value(field);
    }

    private static String age(String birthDate, LocalDate day) {
        try {
            return birthDate.isEmpty() ? "" : Integer.toString(LocalDate.parse(birthDate).until(day).getYears());
        } catch (DateTimeException incomplete) {
            return "";
        }
    }
}
