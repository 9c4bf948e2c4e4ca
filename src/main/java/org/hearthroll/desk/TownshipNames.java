package org.hearthroll.desk;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;
import org.hearthroll.roster.TownshipSpelling;
import org.hearthroll.store.AreaStore;

/** Finds townships in a file that neither the area list nor the period knows, and says which known one each may be. Nothing is merged. */
final class TownshipNames {

    /** Beside a whole area list a name that is not in it is a slip of some kind; beside a roster it may well be another township. */
    private static final int SHORTEST_LISTED = 2;
    private static final int SHORTEST_MET = 3;

    private final PlaceNames places;
    private final Set<String> listed;
    private final Set<String> met;
    private final Map<String, Spelled> spelled = new LinkedHashMap<>();
    private String last;
    private Spelled lastSpelled;

    /** How often a spelling stands in the file, and where first. */
    private static final class Spelled {
        private final long row;
        private long times;

        Spelled(long row) {
            this.row = row;
        }
    }

    TownshipNames(PlaceNames places, AreaStore areas, long period) {
        this.places = places;
        this.listed = areas.all().stream().map(AreaStore.Area::township).collect(Collectors.toSet());
        this.met = new HashSet<>(areas.ofRoster(period));
    }

    /** Notes the township of a row as the file has it; null where the row names none. */
    void note(String township, long row) {
        if (township == null) {
            return;
        }
        if (!township.equals(last)) {
            last = township;
            lastSpelled = spelled.computeIfAbsent(township, name -> new Spelled(row));
        }
        lastSpelled.times++;
    }

    /** TOWNSHIP_UNKNOWN with the likely township, TOWNSHIP_NOT_LISTED where there is an area list and none is likely; one for each spelling. */
    List<Finding> findings() {
        return spelled.entrySet().stream().filter(entry -> !known(entry.getKey())).flatMap(entry -> finding(entry.getKey(), entry.getValue()).stream()).toList();
    }

    private boolean known(String spelling) {
        String proper = places.township(spelling);
        return listed.contains(proper) || met.contains(proper);
    }

    private Optional<Finding> finding(String spelling, Spelled here) {
        Optional<String> likely = TownshipSpelling.likely(spelling, listed, SHORTEST_LISTED).or(() -> TownshipSpelling.likely(spelling, others(spelling, here), SHORTEST_MET));
        if (likely.isEmpty() && listed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(likely.isPresent() ? "TOWNSHIP_UNKNOWN" : "TOWNSHIP_NOT_LISTED", Severity.WARNING, here.row, "", spelling,
                List.of(likely.orElse(""), here.times)));
    }

    /** Those of the period, and those that the file itself names oftener. */
    private Set<String> others(String spelling, Spelled here) {
        Set<String> others = new HashSet<>(met);
        spelled.forEach((name, there) -> {
            if (there.times > here.times) {
                others.add(places.township(name));
            }
        });
        others.remove(spelling);
        return others;
    }
}
