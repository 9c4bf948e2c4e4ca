package org.hearthroll.plan;

/**
 * An exception from a rule that the office accepts for the plan of a household and year: what it is about (as of a finding), why, who said
 * so and when (ISO with offset).
 */
public record PlanExemption(long id, String household, int year, String rule, String subject, String reason, String operator, String at) {

    /** Whether it accepts what a rule found. */
    public boolean accepts(PlanFinding finding) {
        return rule.equals(finding.rule()) && subject.equals(finding.subject());
    }
}
