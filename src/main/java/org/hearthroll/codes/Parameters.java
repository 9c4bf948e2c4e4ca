package org.hearthroll.codes;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The declared thresholds that are local or change by the year: their values as shipped, by id. */
public final class Parameters {

    private static final Parameters STANDARD = new Parameters(Declared.rows("parameters.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("id"), row -> new BigDecimal(row.get("value")))));

    private final Map<String, BigDecimal> values;

    private Parameters(Map<String, BigDecimal> values) {
        this.values = values;
    }

    public static Parameters standard() {
        return STANDARD;
    }

    /** The value of a parameter that may be declared, such as one of a certain year. */
    public Optional<BigDecimal> find(String id) {
        return Optional.ofNullable(values.get(id));
    }

    /** The value of a parameter, in the unit it is declared with; an id that is not declared is a fault of the program. */
    public BigDecimal number(String id) {
        return Objects.requireNonNull(values.get(id), id);
    }
}
