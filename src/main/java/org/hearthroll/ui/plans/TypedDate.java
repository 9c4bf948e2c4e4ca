package org.hearthroll.ui.plans;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearthroll.desk.WrittenDay;

/** Dates as people type them into a plan: a whole day as offices write it, or 7-1, 7/1, 7月1日 in the year of the plan. */
final class TypedDate {

    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})[-/.月](\\d{1,2})[日号]?");

    private TypedDate() {
    }

    /** The ISO date; nothing if the text is no date there is. */
    static Optional<String> iso(String typed, int year) {
        Matcher day = SHORT.matcher(typed.strip());
        String whole = day.matches() ? year + "-" + day.group(1) + "-" + day.group(2) : typed.strip();
        return WrittenDay.iso(whole).filter(iso -> !iso.isEmpty());
    }
}
