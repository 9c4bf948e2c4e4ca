package org.hearthroll.desk;

import java.util.List;
import org.hearthroll.roster.Layout;
import org.hearthroll.text.Refusal;

/** The period that a file itself states in its 年度 or 数据日期: a year means its December. */
final class StatedPeriod {

    private static final int MONTH_LENGTH = 7;
    private static final int YEAR_LENGTH = 4;

    private final int slot;
    private final String file;
    private String period;

    StatedPeriod(Layout layout, String file) {
        this.slot = layout.slot("data_date");
        this.file = file;
    }

    /** Refuses rows that state another period than those before. */
    void note(List<Line> lines) {
        for (Line line : lines) {
            String stated = line.read().loaded() ? of(line.read().value(slot)) : null;
            if (stated != null && period != null && !stated.equals(period)) {
                throw Refusal.of("import.periods-differ", file, period, stated);
            }
            period = stated == null ? period : stated;
        }
    }

    /** YYYY-MM, or null if no row so far states one. */
    String period() {
        return period;
    }

    private static String of(String date) {
        if (date == null || date.length() < YEAR_LENGTH) {
            return null;
        }
        return date.length() >= MONTH_LENGTH ? date.substring(0, MONTH_LENGTH) : date + "-12";
    }
}
