package org.hearthroll.quality;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Naming;
import org.hearthroll.model.Place;

/** Households in short words for tests: "field=value field=value", members apart by a bar. */
final class Cases {

    /** Every field that rules need, as if a roster recorded them all. */
    static final Set<String> ALL_FIELDS = Rules.standard().fields();
    static final Shared SHARED = new Shared(Set.of(), Set.of("19900000001"));

    private Cases() {
    }

    static HouseholdCase of(String period, String household, String members) {
        return of(period, household, members, SHARED);
    }

    static HouseholdCase of(String period, String household, String members, Shared shared) {
        var day = YearMonth.parse(period).atEndOfMonth();
        return new HouseholdCase(household(household, members), day, Limits.declared(day.getYear()), shared);
    }

    static Household household(String values, String members) {
        List<Member> people = members.isBlank() ? List.of() : Arrays.stream(members.split("\\|", -1)).filter(one -> !one.isBlank()).map(Cases::member).toList();
        return new Household("H1", new Place("城关镇", "一碗水村", ""), values(values), people);
    }

    /** What the rules that are on find in a household. */
    static List<QualityFinding> found(HouseholdCase subject) {
        List<QualityFinding> found = new ArrayList<>();
        new QualityCheck(Set.of(), ALL_FIELDS, Limits.declared(subject.day().getYear()), Naming.MASKED).check(subject, found::add);
        return found;
    }

    static List<String> ids(HouseholdCase subject) {
        return found(subject).stream().map(finding -> finding.rule().id()).toList();
    }

    /** What the rules find in a village of these indicators and households. */
    static List<String> village(String indicators, String households) {
        VillageCase subject = new VillageCase(new Place("城关镇", "一碗水村", ""), values(indicators), Limits.declared(2023));
        Arrays.stream(households.split("\\|")).filter(one -> !one.isBlank()).forEach(one -> subject.add(household(one, "")));
        List<String> found = new ArrayList<>();
        new QualityCheck(Set.of(), ALL_FIELDS, Limits.declared(2023), Naming.MASKED).check(subject, finding -> found.add(finding.rule().id()));
        return found;
    }

    private static Member member(String values) {
        Map<String, String> fields = values(values);
        return new Member(fields.getOrDefault("person_code", ""), fields.getOrDefault("name", ""), fields);
    }

    private static Map<String, String> values(String values) {
        Map<String, String> fields = new HashMap<>();
        Stream.of(values.strip().split(" ")).filter(pair -> !pair.isBlank()).forEach(pair -> fields.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1)));
        return fields;
    }
}
