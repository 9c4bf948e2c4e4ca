package org.hearthroll.desk;

import java.util.HashMap;
import java.util.Map;
import org.hearthroll.roster.GatheredHousehold;

/** Finds ID numbers that stand in two households; both rows are loaded all the same. */
final class SharedIds {

    private final Intake intake;
    private final int slot;
    private final Map<String, Place> first = new HashMap<>();

    /** Where a number was met first; said: whether a finding names it already. */
    private static final class Place {
        private final GatheredHousehold household;
        private final long line;
        private boolean said;

        Place(GatheredHousehold household, long line) {
            this.household = household;
            this.line = line;
        }
    }

    SharedIds(Intake intake) {
        this.intake = intake;
        this.slot = intake.layout().slot("id_key");
    }

    void note(Line line, GatheredHousehold household) {
        String id = line.read().value(slot);
        if (id == null) {
            return;
        }
        Place place = first.putIfAbsent(id, new Place(household, line.read().number()));
        if (place != null && place.household != household) {
            place.said = true;
            intake.warn("ID_DUPLICATE", line.read().number(), id, code(place.household));
        }
    }

    /** Finds those that another household of the period has, of which the file does not speak: ID keys with the codes of their households. */
    void find(Map<String, String> sharedInPeriod) {
        sharedInPeriod.forEach((id, households) -> {
            Place place = first.get(id);
            if (place != null && !place.said) {
                intake.warn("ID_DUPLICATE", place.line, id, households);
            }
        });
    }

    private static String code(GatheredHousehold household) {
        return household.code() == null ? "" : household.code();
    }
}
