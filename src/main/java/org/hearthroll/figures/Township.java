package org.hearthroll.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One township in the distribution of problems; the key is null for what names no township. */
public record Township(String key, long households, long checked, long problems) {

    boolean finished() {
        return checked >= households;
    }

    /** Whether problems are recorded where the roster has nobody, which is most likely a misspelled name. */
    boolean strange() {
        return households == 0 && problems > 0;
    }

    /** The problems to be expected from the households checked here, where all townships report alike; null if nothing was checked anywhere. */
    BigDecimal expected(long allProblems, long allChecked, int decimals) {
        return allChecked == 0 ? null
                : BigDecimal.valueOf(checked).multiply(BigDecimal.valueOf(allProblems)).divide(BigDecimal.valueOf(allChecked), decimals, RoundingMode.HALF_UP);
    }
}
