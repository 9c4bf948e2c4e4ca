package org.hearthroll.figures;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How much more the townships of a county differ than chance alone makes them (Spiegelhalter 2005), and how far each is from what is
 * expected once that is allowed for. Only townships of which something is expected are compared.
 */
record OverDispersion(Townships townships, double phi, double tau2, double k) {

    /** Of each end, so much is pulled in before the spread is measured, so that the suspects do not excuse themselves. */
    private static final double TRIMMED = 0.1;

    static OverDispersion of(Townships townships) {
        List<Township> compared = townships.all().stream().filter(t -> townships.expected(t) > 0).toList();
        double phi = phi(compared.stream().mapToDouble(t -> z(t, townships.expected(t))).sorted().toArray());
        return new OverDispersion(townships, phi, tau2(compared.size(), phi, sum(compared, t -> 4 * townships.expected(t)), sum(compared, t -> square(4 * townships.expected(t)))),
                k(sum(compared, t -> square(t.problems() - townships.expected(t)) - townships.expected(t)), sum(compared, t -> square(townships.expected(t)))));
    }

    /** Whether they differ more than chance makes them. */
    boolean present() {
        return tau2 > 0;
    }

    /** How likely a township of a county that differs so much is as far from what is expected. */
    Tail tail(Township township) {
        return new NegativeBinomial(townships.expected(township), k).tail(township.problems());
    }

    /** What that says. */
    Corrected opinion(Township township) {
        return Corrected.of(tail(township));
    }

    /** How far a township is from what is expected, in units of chance alone. */
    static double z(Township township, double expected) {
        return 2 * (Math.sqrt(township.problems()) - Math.sqrt(expected));
    }

    private static double phi(double[] sorted) {
        double low = quantile(sorted, TRIMMED);
        double high = quantile(sorted, 1 - TRIMMED);
        double sum = 0;
        for (double z : sorted) {
            sum += square(Math.clamp(z, low, high));
        }
        return sorted.length == 0 ? 0 : sum / sorted.length;
    }

    /** Between the two nearest of the sorted values, in proportion (type 7). */
    private static double quantile(double[] sorted, double p) {
        if (sorted.length == 0) {
            return 0;
        }
        double place = (sorted.length - 1) * p;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** The variance between townships; none where two are not there to differ, or differ no more than chance makes them. */
    private static double tau2(int number, double phi, double weights, double squares) {
        double excess = number * phi - (number - 1);
        return number < 2 || excess <= 0 ? 0 : excess / (weights - squares / weights);
    }

    private static double k(double excess, double squares) {
        return excess <= 0 ? Double.POSITIVE_INFINITY : squares / excess;
    }

    private static double sum(List<Township> townships, ToDoubleFunction<Township> part) {
        return townships.stream().mapToDouble(part).sum();
    }

    private static double square(double number) {
        return number * number;
    }
}
