package org.hearthroll.desk;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.hearthroll.model.Period;
import org.hearthroll.quality.Limits;
import org.hearthroll.store.SettingStore;
import org.hearthroll.text.Refusal;

/** The thresholds of data quality that an office sets for itself, above those declared. */
final class QualityLimits {

    static final String INCOME_LINE = "income.line";

    private static final String PARAMETER = "parameter.";
    private static final BigDecimal HIGHEST_LINE = BigDecimal.valueOf(100_000);

    private final SettingStore settings;

    QualityLimits(SettingStore settings) {
        this.settings = settings;
    }

    static int year(Period period) {
        return Integer.parseInt(period.name().substring(0, 4));
    }

    Limits of(Period period) {
        Map<String, BigDecimal> own = new HashMap<>();
        settings.of(PARAMETER).forEach((key, value) -> own.put(key, new BigDecimal(value)));
        return new Limits(year(period), own);
    }

    /** Keeps the income line of a period's year; refuses what is no sum of money above zero. */
    BigDecimal keepIncomeLine(Period period, String typed) {
        if (!typed.strip().matches("\\d{1,6}(\\.\\d{1,2})?") || new BigDecimal(typed.strip()).signum() == 0 || new BigDecimal(typed.strip()).compareTo(HIGHEST_LINE) > 0) {
            throw Refusal.of("quality.refused.line", typed.strip());
        }
        BigDecimal line = new BigDecimal(typed.strip());
        settings.keep(PARAMETER, INCOME_LINE + "." + year(period), line.toPlainString());
        return line;
    }
}
