package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearthroll.text.Refusal;

/** Counts cut into bands, highest first: every whole number from 0 belongs to exactly one, zero and the open top have bands of their own. */
public record Bands(List<Band> bands) {

    private static final Pattern BAND = Pattern.compile("\\s*(\\d{1,9})\\s*-\\s*(\\d{1,9})\\s*");

    private static final Band ZERO = new Band(0, 0);

    /** The bands that meetings use. */
    public static final Bands STANDARD = parse("10-30,5-9,1-4");

    /** A band from its lowest to its highest number, both included. */
    public record Band(long from, long to) {

        public Band {
            if (from > to) {
                throw Refusal.of("figures.refused.bands.backwards", from + "-" + to);
            }
        }

        /** How it is written: 5-9; 1-1 stays as it is, ">30" where it is open at the top, "0" for zero. */
        public String label() {
            return to == Long.MAX_VALUE ? ">" + (from - 1) : to == 0 ? "0" : from + "-" + to;
        }

        boolean holds(long number) {
            return number >= from && number <= to;
        }
    }

    public Bands {
        bands = complete(bands);
    }

    /** Reads "10-30,5-9,1-4" in any order; refuses an overlap, a gap inside, or a text of another shape. */
    public static Bands parse(String text) {
        return new Bands(Arrays.stream(text.split("[,，;]", -1)).map(Bands::band).toList());
    }

    /** As {@link #parse} reads them: without the open one and without zero, which are always there. */
    public String written() {
        return bands.stream().filter(b -> b.to() != 0 && b.to() != Long.MAX_VALUE).map(Band::label).collect(Collectors.joining(","));
    }

    /** The band of a number from 0 upward. */
    public Band of(long number) {
        return bands.stream().filter(b -> b.holds(number)).findFirst().orElseThrow();
    }

    private static Band band(String text) {
        Matcher parts = BAND.matcher(text);
        if (!parts.matches()) {
            throw Refusal.of("figures.refused.bands.shape", text.strip());
        }
        return new Band(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
    }

    /** The bands from the top down, with the open one above them and zero below. */
    private static List<Band> complete(List<Band> given) {
        List<Band> sorted = new ArrayList<>(given.stream().filter(b -> !b.equals(ZERO) && b.to() != Long.MAX_VALUE).toList());
        sorted.add(ZERO);
        sorted.sort(Comparator.comparingLong(Band::from).thenComparingLong(Band::to).reversed());
        for (int i = 1; i < sorted.size(); i++) {
            refuseGapOrOverlap(sorted.get(i), sorted.get(i - 1));
        }
        sorted.addFirst(new Band(sorted.getFirst().to() + 1, Long.MAX_VALUE));
        return List.copyOf(sorted);
    }

    private static void refuseGapOrOverlap(Band low, Band high) {
        if (low.to() >= high.from()) {
            throw Refusal.of("figures.refused.bands.overlap", low.label(), high.label());
        }
        if (low.to() + 1 < high.from()) {
            throw Refusal.of("figures.refused.bands.gap", low.label(), high.label());
        }
    }
}
