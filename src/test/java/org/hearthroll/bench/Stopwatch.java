package org.hearthroll.bench;

import java.util.Arrays;

/** Times something several times; what counts is the median. */
final class Stopwatch {

    private Stopwatch() {
    }

    /** Something that may fail. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Seconds of one run. */
    static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Seconds of each of so many runs after so many that do not count. */
    static double[] rounds(int unmeasured, int measured, Work work) throws Exception {
        for (int i = 0; i < unmeasured; i++) {
            work.run();
        }
        double[] seconds = new double[measured];
        for (int i = 0; i < measured; i++) {
            seconds[i] = seconds(work);
        }
        return seconds;
    }

    static double median(double... seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
