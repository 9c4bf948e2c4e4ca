package org.hearthroll.ui.plans;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people type them: 2020-7-1, 2020/7/1, 2020.7.1, 2020年7月1日, 20200701, or 7-1 in the year of the plan. */
final class TypedDate {

    private static final Pattern FULL = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SHORT = Pattern.compile("()(\\d{1,2})[-/.月](\\d{1,2})日?");

    private TypedDate() {
    }

    /** The ISO date; nothing if the text is no date there is. */
    static Optional<String> iso(String typed, int year) {
        for (Pattern pattern : new Pattern[] {FULL, COMPACT, SHORT}) {
            Matcher parts = pattern.matcher(typed.strip());
            if (parts.matches()) {
                return date(parts.group(1).isEmpty() ? year : Integer.parseInt(parts.group(1)), parts.group(2), parts.group(3));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> date(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)).toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
