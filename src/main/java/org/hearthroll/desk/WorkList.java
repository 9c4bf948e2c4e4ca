package org.hearthroll.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthroll.model.Place;
import org.hearthroll.model.Progression;
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

    /** What a household may be looked for by, besides what its plan still needs. */
    public enum Mark {
        CAUSE_UNANSWERED, ANSWERS_NOTHING, WARNED, OVERDUE, DUE_THIS_MONTH, MONITORED, CHANGED
    }

    /** One household: its code, the name of its head, where it lives, the codes of its causes, how many measures, the rules broken and those that warn, and what it may be looked for by. */
    public record Entry(String household, String head, Place place, List<String> causes, int measures, Set<String> errors, Set<String> warnings, Set<Mark> marks) {

        /** What a household needs as its plan stands today; changed: since the period before. */
        public static Entry of(PlanView view, LocalDate today, boolean changed) {
            return of(view.subject(), view.findings(), today, changed);
        }

        static Entry of(PlanCase subject, List<PlanFinding> findings, LocalDate today, boolean changed) {
            return new Entry(subject.household().code(), subject.household().value("head_name"), subject.household().place(), subject.causes(),
                    subject.plan().measures().size(), rules(findings, Severity.ERROR), rules(findings, Severity.WARNING), marks(subject, findings, today, changed));
        }

        private static Set<String> rules(List<PlanFinding> findings, Severity severity) {
            return findings.stream().filter(finding -> finding.severity() == severity).map(PlanFinding::rule).collect(Collectors.toUnmodifiableSet());
        }

        private static Set<Mark> marks(PlanCase subject, List<PlanFinding> findings, LocalDate today, boolean changed) {
            Set<Mark> marks = EnumSet.noneOf(Mark.class);
            findings.forEach(finding -> {
                switch (finding.rule()) {
                    case "CAUSE_UNANSWERED" -> marks.add(Mark.CAUSE_UNANSWERED);
                    case "ANSWERS_NOTHING" -> marks.add(Mark.ANSWERS_NOTHING);
                    default -> { }
                }
                mark(marks, Mark.WARNED, finding.severity() == Severity.WARNING);
            });
            LocalDate seen = seen(subject.day(), today);
            subject.plan().measures().stream().filter(measure -> measure.progression() != Progression.DONE).map(measure -> measure.term().due()).filter(due -> !due.isEmpty()).forEach(due -> {
                mark(marks, Mark.OVERDUE, due.compareTo(seen.toString()) < 0);
                mark(marks, Mark.DUE_THIS_MONTH, due.startsWith(YearMonth.from(seen).toString()));
            });
            mark(marks, Mark.MONITORED, subject.conditions().recorded("RISK_OPEN"));
            mark(marks, Mark.CHANGED, changed);
            return Set.copyOf(marks);
        }

        /** In a period of a year that is over, what is due is seen from the end of that year: what is planned for it today is not late at once. */
        private static LocalDate seen(LocalDate record, LocalDate today) {
            LocalDate end = record.with(TemporalAdjusters.lastDayOfYear());
            return today.isAfter(end) ? end : today;
        }

        private static void mark(Set<Mark> marks, Mark mark, boolean holds) {
            if (holds) {
                marks.add(mark);
            }
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

    /** The households that bear a mark. */
    public List<Entry> bearing(Mark mark) {
        return entries.stream().filter(entry -> entry.marks().contains(mark)).toList();
    }

    public long count(Need need) {
        return entries.stream().filter(entry -> entry.need() == need).count();
    }

    /** The households that still need something. */
    public List<Entry> open() {
        return entries.stream().filter(entry -> entry.need() != Need.NONE).toList();
    }
}
