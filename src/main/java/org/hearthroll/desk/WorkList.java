package org.hearthroll.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthroll.model.Place;
import org.hearthroll.model.Severity;
import org.hearthroll.plan.PlanCase;
import org.hearthroll.plan.PlanFinding;

/** The households of a scope as plan work sees them, in the order of their codes. */
public record WorkList(List<Entry> entries) {

    public WorkList {
        entries = List.copyOf(entries);
    }

    /** What a household still asks for; a sound plan may carry warnings. */
    public enum Need {
        NO_PLAN, TOO_FEW, NOT_MATCHING, NONE
    }

    /** One household: its code, the name of its head, where it lives, the codes of its causes, how many measures, and the rules broken. */
    public record Entry(String household, String head, Place place, List<String> causes, int measures, Set<String> errors) {

        /** What a household needs as its plan stands. */
        public static Entry of(PlanView view) {
            return of(view.subject(), view.findings());
        }

        static Entry of(PlanCase subject, List<PlanFinding> findings) {
            Set<String> errors = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).map(PlanFinding::rule)
                    .collect(Collectors.toUnmodifiableSet());
            return new Entry(subject.household().code(), subject.household().value("head_name"), subject.household().place(), subject.causes(),
                    subject.plan().measures().size(), errors);
        }

        /** The first thing to do about it. */
        public Need need() {
            if (errors.contains("NO_PLAN")) {
                return Need.NO_PLAN;
            }
            if (errors.contains("TOO_FEW")) {
                return Need.TOO_FEW;
            }
            return errors.isEmpty() ? Need.NONE : Need.NOT_MATCHING;
        }
    }

    /** The households with a need; every one for null. */
    public List<Entry> needing(Need need) {
        return need == null ? entries : entries.stream().filter(entry -> entry.need() == need).toList();
    }

    public long count(Need need) {
        return entries.stream().filter(entry -> entry.need() == need).count();
    }

    /** The households that still need something. */
    public List<Entry> open() {
        return entries.stream().filter(entry -> entry.need() != Need.NONE).toList();
    }
}
