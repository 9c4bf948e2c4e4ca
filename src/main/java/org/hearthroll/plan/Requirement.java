package org.hearthroll.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
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

    /** Whether a measure speaks to this cause or condition at all. */
    public boolean fits(String measure) {
        return recommended.contains(measure) || groups.stream().anyMatch(group -> group.contains(measure));
    }
}
