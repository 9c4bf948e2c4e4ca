package org.hearthroll.desk;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthroll.model.Household;
import org.hearthroll.model.Place;
import org.hearthroll.quality.Limits;
import org.hearthroll.quality.VillageCase;
import org.hearthroll.store.QualityStore;

/** The villages that a table of villages describes, while the households of a period are added up in them. */
final class Villages {

    private final Map<Place, VillageCase> byPlace = new LinkedHashMap<>();
    private final Set<String> indicators = new HashSet<>();
    private final Set<VillageCase> asked = new HashSet<>();

    Villages(List<QualityStore.Village> described, Limits limits) {
        described.forEach(village -> {
            byPlace.put(village.place(), new VillageCase(village.place(), village.indicators(), limits));
            indicators.addAll(village.indicators().keySet());
        });
    }

    /** The indicators of which at least one village states a value. */
    Set<String> indicators() {
        return indicators;
    }

    /** A village is the sum of all its households, also of those that are not asked for. */
    void add(Household household, boolean inScope) {
        VillageCase village = byPlace.get(new Place(household.place().township(), household.place().village(), ""));
        if (village != null) {
            village.add(household);
            if (inScope) {
                asked.add(village);
            }
        }
    }

    /** The villages with a household that is asked for, or all of them. */
    List<VillageCase> asked(boolean all) {
        return byPlace.values().stream().filter(village -> all || asked.contains(village)).toList();
    }
}
