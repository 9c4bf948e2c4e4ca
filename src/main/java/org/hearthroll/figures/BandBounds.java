package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The lowest numbers of the bands above zero, rising from 1; the last is that of the open top. Whatever is done with them, the bands they
 * cut have neither a gap nor an overlap, and zero stays its own.
 */
public record BandBounds(List<Long> starts) {

    /** One more than the greatest number that a band can be written with. */
    private static final long MOST = 1_000_000_000;
    /** One closed band and the open top: with less there is nothing to tell apart. */
    private static final int FEWEST = 2;

    public BandBounds {
        starts = List.copyOf(starts);
        if (starts.isEmpty() || starts.getFirst() != 1 || !rising(starts)) {
            throw new IllegalArgumentException("no bounds: " + starts);
        }
    }

    public static BandBounds of(Bands bands) {
        return new BandBounds(bands.bands().reversed().stream().skip(1).map(Bands.Band::from).toList());
    }

    public Bands bands() {
        return new Bands(IntStream.range(0, starts.size() - 1).mapToObj(i -> new Bands.Band(starts.get(i), to(i))).toList());
    }

    public int size() {
        return starts.size();
    }

    /** The highest number of a band; open at the top. */
    public long to(int band) {
        return band == size() - 1 ? Long.MAX_VALUE : starts.get(band + 1) - 1;
    }

    /** How low a band can begin without leaving the one below without a number. */
    public long least(int band) {
        return band == 0 ? 1 : starts.get(band - 1) + 1;
    }

    /** How high a band can begin without being left without a number itself. */
    public long most(int band) {
        return band == 0 ? 1 : band == size() - 1 ? MOST : starts.get(band + 1) - 1;
    }

    /** With a band that begins elsewhere, as near to it as can be; its neighbour below ends where it begins. */
    public BandBounds move(int band, long start) {
        List<Long> moved = new ArrayList<>(starts);
        moved.set(band, Math.clamp(start, least(band), most(band)));
        return new BandBounds(moved);
    }

    public boolean splits(int band) {
        return upper(band) <= Math.min(to(band), MOST);
    }

    /** With a band cut in two in the middle; the open top is cut at its double. */
    public BandBounds split(int band) {
        List<Long> more = new ArrayList<>(starts);
        more.add(band + 1, upper(band));
        return new BandBounds(more);
    }

    public boolean removes() {
        return size() > FEWEST;
    }

    /** Without a band: the one below takes its numbers, those of the lowest the one above. */
    public BandBounds remove(int band) {
        List<Long> fewer = new ArrayList<>(starts);
        fewer.remove(Math.max(1, band));
        return new BandBounds(fewer);
    }

    private long upper(int band) {
        return band == size() - 1 ? 2 * starts.get(band) - 1 : (starts.get(band) + to(band) + 2) / 2;
    }

    private static boolean rising(List<Long> starts) {
        return starts.getLast() <= MOST && IntStream.range(1, starts.size()).allMatch(i -> starts.get(i) > starts.get(i - 1));
    }
}
