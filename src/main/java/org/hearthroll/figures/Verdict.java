package org.hearthroll.figures;

/** What the number of problems of a township says against what townships of its size report: a question, never an accusation. */
public enum Verdict {
    UNFINISHED, VERIFY, LOW_SMALL, LOW, TOO_SMALL, HIGH, HIGH_95, NORMAL;

    /** Below this expected count not even zero falls under the 99.8 % limit: ln 1000. */
    private static final double SMALL = 6.908;

    /** The first that fits. */
    static Verdict of(boolean finished, long problems, Limits limits) {
        if (!finished) {
            return UNFINISHED;
        }
        if (problems < limits.lower95()) {
            return problems < limits.lower998() ? VERIFY : limits.expected() < SMALL ? LOW_SMALL : LOW;
        }
        if (problems == 0 && limits.lower95() == 0) {
            return TOO_SMALL;
        }
        return problems > limits.upper998() ? HIGH : problems > limits.upper95() ? HIGH_95 : NORMAL;
    }
}
