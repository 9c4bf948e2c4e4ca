package org.hearthroll.desk;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthroll.roster.GatheredHousehold;

/** Finds ID numbers that stand in two households; both rows are loaded all the same. */
final class SharedIds {

    private final Intake intake;
    private final List<GatheredHousehold> households;
    private final int slot;
    private final IdPlaces first = new IdPlaces();
    private final Set<String> said = new HashSet<>();

    /** households: those of the file, by their ordinal. */
    SharedIds(Intake intake, List<GatheredHousehold> households) {
        this.intake = intake;
        this.households = households;
        this.slot = intake.layout().slot("id_key");
    }

    void note(Line line, GatheredHousehold household) {
        String id = line.read().value(slot);
        if (id == null) {
            return;
        }
        int place = first.place(id, household.ordinal(), line.read().number());
        if (first.household(place) != household.ordinal()) {
            said.add(id);
            intake.warn("ID_DUPLICATE", line.read().number(), id, code(households.get(first.household(place))));
        }
    }

    /** Finds those that another household of the period has, of which the file does not speak. After the last row. */
    void find(RosterMerge merge) {
        Map<String, Set<String>> others = new LinkedHashMap<>();
        merge.eachIdNotMet((id, household, code) -> {
            int place = first.find(id);
            if (place >= 0 && merge.id(first.household(place)) != household && !said.contains(id)) {
                others.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(code);
            }
        });
        others.forEach((id, codes) -> intake.warn("ID_DUPLICATE", first.line(first.find(id)), id, String.join("、", codes)));
    }

    private static String code(GatheredHousehold household) {
        return household.code() == null ? "" : household.code();
    }
}
