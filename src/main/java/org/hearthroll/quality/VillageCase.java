package org.hearthroll.quality;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthroll.model.Household;
import org.hearthroll.model.Place;

/** One village as rules see it: the indicators that a table of villages states, and what its households add up to in the register. */
public final class VillageCase implements Case {

    private final Place place;
    private final Map<String, String> indicators;
    private final Limits limits;
    private final Map<String, BigDecimal> sums = new HashMap<>();

    public VillageCase(Place place, Map<String, String> indicators, Limits limits) {
        this.place = place;
        this.indicators = Map.copyOf(indicators);
        this.limits = limits;
    }

    public Place place() {
        return place;
    }

    /** Adds a household of the village; what it leaves blank adds nothing. */
    public void add(Household household) {
        BigDecimal land = Numbers.of(household.value("arable_land"));
        if (land != null) {
            sums.merge("register_arable_land", land, BigDecimal::add);
        }
    }

    @Override
    public List<PersonValues> people() {
        return List.of();
    }

    @Override
    public String value(String field) {
        BigDecimal sum = sums.get(field);
        return sum == null ? indicators.getOrDefault(field, "") : sum.toPlainString();
    }

    @Override
    public BigDecimal limit(String parameter) {
        return limits.number(parameter);
    }
}
