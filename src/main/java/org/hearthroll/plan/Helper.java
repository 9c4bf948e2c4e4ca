package org.hearthroll.plan;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.hearthroll.model.Household;

/** The one person the roster names as looking after a household (帮扶责任人). */
final class Helper {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** The dot of minority names, and whatever else a name is written with; not what stands between two names, nor the digits of a telephone number. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}·•・.]+");

    private Helper() {
    }

    /** The name; empty where the roster names nobody, several people, or more than a name: whose it would be the user has to say. */
    static String of(Household household) {
        String recorded = household.value("helper").strip();
        String[] parts = BLANKS.split(recorded);
        boolean spaced = Arrays.stream(parts).allMatch(part -> part.codePointCount(0, part.length()) == 1);
        String name = spaced ? String.join("", parts) : recorded;
        return NAME.matcher(name).matches() ? name : "";
    }
}
