package org.hearthroll.desk;

import java.util.HashMap;
import java.util.Map;
import org.hearthroll.roster.GatheredHousehold;
import org.hearthroll.roster.Layout;
import org.hearthroll.store.RegisterStore;

/**
 * The code each household of a file is known by: the file's, else that of a household of any period with the same head, else a
 * running number of our own (L000001), never the ID number itself.
 */
final class HouseholdCodes {

    private final RegisterStore register;
    private final int headKey;
    private final Map<Integer, String> given = new HashMap<>();
    private long lastNumber = -1;

    HouseholdCodes(RegisterStore register, Layout layout) {
        this.register = register;
        this.headKey = layout.slot("head_key");
    }

    String of(GatheredHousehold household) {
        if (household.code() != null && !given.containsKey(household.ordinal())) {
            return household.code();
        }
        return given.computeIfAbsent(household.ordinal(), ordinal -> find(household));
    }

    private String find(GatheredHousehold household) {
        String head = household.value(headKey) == null ? household.headId() : household.value(headKey);
        String known = head == null ? null : register.codeOfHead(head);
        return known == null ? next() : known;
    }

    private String next() {
        lastNumber = (lastNumber < 0 ? register.lastGivenNumber() : lastNumber) + 1;
        return "L%06d".formatted(lastNumber);
    }
}
