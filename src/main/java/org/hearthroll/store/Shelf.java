package org.hearthroll.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.hearthroll.figures.Codes;
import org.hearthroll.figures.Dimension.Grain;

/**
 * The register as columns, each read when it is first asked for and kept while nothing is committed to the workspace, so that a table is
 * counted in memory. Those that have not been asked for longest go first.
 */
final class Shelf {

    /** How many codes are kept at most: 64 MB. */
    private static final long MOST = 16_000_000;

    private final WorkspaceFile workspace;
    private final Map<Rolled, Roll> rolls = new HashMap<>();
    private final Map<Shelved, Codes> columns = new LinkedHashMap<>(16, 0.75f, true);
    private OptionalLong version = OptionalLong.empty();

    Shelf(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    private record Rolled(long period, Grain grain) {
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
            makeRoom();
        }
        return kept;
    }

    private void makeRoom() {
        long kept = columns.values().stream().mapToLong(codes -> codes.codes().length).sum();
        for (var oldest = columns.values().iterator(); kept > MOST && oldest.hasNext();) {
            kept -= oldest.next().codes().length;
            oldest.remove();
        }
    }
}
