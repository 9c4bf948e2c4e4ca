package org.hearthroll.bench;

import java.util.Locale;

/** Prints what was measured, one line each: what, seconds, and how often the yardstick goes into it. */
final class Report {

    void title(String text) {
        System.out.printf("%n%s%n", text);
    }

    void line(String what, double seconds) {
        System.out.printf(Locale.ROOT, "  %-58s %9.3f s%n", what, seconds);
    }

    /** limit: the ratio that is to be kept. */
    void ratio(String what, double seconds, double yardstick, double limit) {
        String ratio = Double.isNaN(yardstick) ? "no yardstick" : String.format(Locale.ROOT, "ratio %6.3f, wanted at most %.1f", seconds / yardstick, limit);
        System.out.printf(Locale.ROOT, "  %-58s %9.3f s   %s%n", what, seconds, ratio);
    }

    /** limit: the seconds that are to be kept; not a number: none are. */
    void within(String what, double seconds, double limit) {
        String ratio = Double.isNaN(limit) ? "" : String.format(Locale.ROOT, "   ratio %6.3f of the wanted %.3f s", seconds / limit, limit);
        System.out.printf(Locale.ROOT, "  %-58s %9.4f s%s%n", what, seconds, ratio);
    }

    void note(String text) {
        System.out.println("  " + text);
    }
}
