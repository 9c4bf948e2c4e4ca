package org.hearthroll.desk;

import java.util.HashMap;
import java.util.Map;
import org.hearthroll.store.AreaStore;

/** The proper names of townships that the area list, or a user, knows under others as well. */
final class PlaceNames {

    private final Map<String, String> proper = new HashMap<>();

    PlaceNames(AreaStore areas, Map<String, String> aliases) {
        for (AreaStore.Area area : areas.all()) {
            if (area.village().isEmpty()) {
                AreaSink.names(area.aliases()).forEach(alias -> proper.put(alias, area.township()));
            }
        }
        proper.putAll(aliases);
        areas.all().forEach(area -> proper.remove(area.township()));
    }

    /** The proper name, which is the given one where nothing else is known of it; null stays null. */
    String township(String name) {
        return proper.getOrDefault(name, name);
    }
}
