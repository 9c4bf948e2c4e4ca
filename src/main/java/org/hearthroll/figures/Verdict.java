package org.hearthroll.figures;

import org.hearthroll.text.Message;

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

    /** Fewer than usual (-1), nothing said (0) or more (1). */
    public int side() {
        return switch (this) {
            case VERIFY, LOW_SMALL, LOW -> -1;
            case HIGH, HIGH_95 -> 1;
            case UNFINISHED, TOO_SMALL, NORMAL -> 0;
        };
    }

    /** What is advised where a second opinion does not share it, as the end of a message key: never to do more than the verdict itself asks for. */
    String alone() {
        return switch (this) {
            case VERIFY -> "low";
            case LOW_SMALL, LOW -> "lower";
            case HIGH, HIGH_95 -> "high";
            case UNFINISHED, TOO_SMALL, NORMAL -> "other";
        };
    }

    /** What it is called. */
    public Message word() {
        return Message.of("verdict." + this);
    }

    /** What it means, and what to do, in a plain sentence. */
    public Message means() {
        return Message.of("verdict.means." + this);
    }

    /** The same where the limits are known: where not even zero would have been few, nothing out of the ordinary says little. */
    Message means(Limits limits) {
        return this == NORMAL && limits.lower95() == 0 ? Message.of("verdict.means.small") : means();
    }
}
