package org.hearthroll.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthroll.model.Listing;
import org.hearthroll.model.Period;
import org.hearthroll.model.Scope;
import org.hearthroll.store.HouseholdStore;

/** The codes of the households in a scope; without conditions, every code. */
final class ScopeCodes {

    private final Set<String> codes;

    private ScopeCodes(Set<String> codes) {
        this.codes = codes;
    }

    static ScopeCodes of(HouseholdStore households, Period period, Scope scope) {
        if (scope.conditions().isEmpty()) {
            return new ScopeCodes(null);
        }
        return recorded(households, period, scope);
    }

    /** Also without conditions only those that the period records. */
    static ScopeCodes recorded(HouseholdStore households, Period period, Scope scope) {
        Listing listing = Listing.households(new Scope(period.name(), scope.conditions()), List.of("household_code"));
        return new ScopeCodes(households.rows(listing, 0, Integer.MAX_VALUE).stream().map(row -> row.values().getFirst()).collect(Collectors.toSet()));
    }

    boolean has(String code) {
        return codes == null || codes.contains(code);
    }
}
