package org.hearthroll.quality;

import java.math.BigDecimal;
import java.util.Map;
import org.hearthroll.codes.Parameters;

/** The thresholds of one year: those the office set, else those declared, of the year before those of every year. */
public record Limits(int year, Map<String, BigDecimal> own) {

    public Limits {
        own = Map.copyOf(own);
    }

    /** As declared, with nothing set by the office. */
    public static Limits declared(int year) {
        return new Limits(year, Map.of());
    }

    /** The value of a parameter such as income.line (kept as income.line.2023); null where none is set for the year. */
    public BigDecimal number(String parameter) {
        BigDecimal ofYear = known(parameter + "." + year);
        return ofYear == null ? known(parameter) : ofYear;
    }

    private BigDecimal known(String id) {
        BigDecimal set = own.get(id);
        return set == null ? Parameters.standard().find(id).orElse(null) : set;
    }
}
