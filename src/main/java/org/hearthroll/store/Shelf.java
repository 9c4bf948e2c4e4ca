package org.hearthroll.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.hearthroll.figures.Area;
import org.hearthroll.figures.Codes;
import org.hearthroll.figures.Dimension.Grain;
import org.hearthroll.figures.Numbers;

/**
 * The register as columns, each read when it is first asked for and kept while nothing is committed to the workspace, so that a table is
 * counted in memory. Those that have not been asked for longest go first.
 */
final class Shelf {

    /** How many codes are kept at most, and how many numbers, which are twice as long: 64 MB of each. */
    private static final long MOST_CODES = 16_000_000;
    private static final long MOST_NUMBERS = 8_000_000;

    private final WorkspaceFile workspace;
    private final Map<Rolled, Roll> rolls = new HashMap<>();
    private final Map<Shelved, Codes> columns = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Shelved, Numbers> numbers = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Placed, List<Area>> areas = new HashMap<>();
    private final Map<Long, Boolean> recordsChecks = new HashMap<>();
    private OptionalLong version = OptionalLong.empty();

    Shelf(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    private record Rolled(long period, Grain grain) {
    }

    private record Placed(long period, boolean villages) {
    }

    private record Shelved(Rolled of, String expression) {
    }

    /**
     * What is made of columns of one state of the workspace; empty where a change is under way in this thread, which nobody else may see, or was
     * committed meanwhile.
     */
    synchronized <T> Optional<T> consistent(Supplier<T> work) {
        OptionalLong now = workspace.version();
        if (now.isEmpty()) {
            return Optional.empty();
        }
        if (!now.equals(version)) {
            rolls.clear();
            columns.clear();
            numbers.clear();
            areas.clear();
            recordsChecks.clear();
            version = now;
        }
        T made = work.get();
        return workspace.version().equals(now) ? Optional.of(made) : Optional.empty();
    }

    /** The units of a period: its households, or their members. */
    synchronized Roll roll(long period, Grain grain) {
        Rolled wanted = new Rolled(period, grain);
        Roll kept = rolls.get(wanted);
        if (kept == null) {
            kept = grain == Grain.HOUSEHOLD ? Roll.ofHouseholds(workspace, period) : Roll.ofMembers(workspace, roll(period, Grain.HOUSEHOLD));
            rolls.put(wanted, kept);
        }
        return kept;
    }

    /** What an expression over their rows says of each. */
    synchronized Codes column(long period, Grain grain, String expression) {
        Shelved wanted = new Shelved(new Rolled(period, grain), expression);
        Codes kept = columns.get(wanted);
        if (kept == null) {
            Roll roll = roll(period, grain);
            kept = grain == Grain.HOUSEHOLD ? CodesReading.ofHouseholds(workspace, roll, period, expression) : CodesReading.ofMembers(workspace, roll, expression);
            columns.put(wanted, kept);
            makeRoom(columns, codes -> codes.codes().length, MOST_CODES);
        }
        return kept;
    }

    /** What the households state of each amount that an expression over their rows says; those not there yet are read together, for each row is opened once then. */
    synchronized List<Numbers> numbers(long period, List<String> expressions) {
        Rolled of = new Rolled(period, Grain.HOUSEHOLD);
        List<String> missing = expressions.stream().filter(expression -> !numbers.containsKey(new Shelved(of, expression))).toList();
        if (!missing.isEmpty()) {
            List<Numbers> read = NumbersReading.of(workspace, roll(period, Grain.HOUSEHOLD), period, missing);
            IntStream.range(0, missing.size()).forEach(i -> numbers.put(new Shelved(of, missing.get(i)), read.get(i)));
        }
        List<Numbers> wanted = expressions.stream().map(expression -> numbers.get(new Shelved(of, expression))).toList();
        makeRoom(numbers, Numbers::households, MOST_NUMBERS);
        return wanted;
    }

    /** The townships or villages of a period, which are read the first time. */
    synchronized List<Area> areas(long period, boolean villages, Supplier<List<Area>> reading) {
        return areas.computeIfAbsent(new Placed(period, villages), _ -> reading.get());
    }

    /** Whether a period holds a record of checks, which is looked for the first time. */
    synchronized boolean recordsChecks(long period, Supplier<Boolean> looking) {
        return recordsChecks.computeIfAbsent(period, _ -> looking.get());
    }

    private static <T> void makeRoom(Map<Shelved, T> shelved, ToLongFunction<T> size, long most) {
        long kept = shelved.values().stream().mapToLong(size).sum();
        for (var oldest = shelved.values().iterator(); kept > most && oldest.hasNext();) {
            kept -= size.applyAsLong(oldest.next());
            oldest.remove();
        }
    }
}
