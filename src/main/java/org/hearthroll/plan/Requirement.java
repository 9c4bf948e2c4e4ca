package org.hearthroll.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hearthroll.model.Severity;

/**
 * What one cause or condition asks of a plan: of every group at least one measure must be there; the recommended ones fit as well but
 * are not enough by themselves. Where it is an error, one measure for anybody must be there; else it is asked of each person it concerns.
 */
public record Requirement(String answers, List<Set<String>> groups, Set<String> recommended, Severity severity) {

    public Requirement {
        groups = List.copyOf(groups);
        recommended = Set.copyOf(recommended);
    }

    /** The groups of which none of the measures is one. */
    public List<Set<String>> unmet(Collection<String> measures) {
        return groups.stream().filter(group -> Collections.disjoint(group, measures)).toList();
    }

    /**
     * The same with an own measure of the office: it does for the only group, or, where several kinds of help are asked for, for the groups
     * that have a declared measure of its category; of another kind it fits, but is not enough by itself.
     */
    Requirement with(MeasureType own, Catalogue declared) {
        Predicate<Set<String>> joins = group -> groups.size() == 1
                || group.stream().flatMap(code -> declared.measure(code).stream()).anyMatch(type -> type.category().equals(own.category()));
        if (groups.stream().noneMatch(joins)) {
            return new Requirement(answers, groups, and(recommended, own.code()), severity);
        }
        return new Requirement(answers, groups.stream().map(group -> joins.test(group) ? and(group, own.code()) : group).toList(), recommended, severity);
    }

    private static Set<String> and(Set<String> codes, String code) {
        Set<String> more = new LinkedHashSet<>(codes);
        more.add(code);
        return more;
    }

    /** Whether a measure speaks to this cause or condition at all. */
    public boolean fits(String measure) {
        return recommended.contains(measure) || groups.stream().anyMatch(group -> group.contains(measure));
    }
}
