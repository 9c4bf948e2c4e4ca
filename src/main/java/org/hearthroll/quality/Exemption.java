package org.hearthroll.quality;

/**
 * An exception that the office accepts: the rule, the household (or village), the target (as of a finding; empty for the household as a whole), why, who said so and when (ISO
 * with offset). It outlives periods and imports.
 */
public record Exemption(long id, String rule, String household, String target, String reason, String operator, String at) {

    /** What it accepts, to look it up by. */
    public record Subject(String rule, String household, String target) {

        public static Subject of(QualityFinding finding) {
            return new Subject(finding.rule().id(), finding.subject(), finding.target());
        }
    }

    public Subject subject() {
        return new Subject(rule, household, target);
    }
}
