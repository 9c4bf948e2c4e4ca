package org.hearthroll.ui.importing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The period in a title line or in the name of a file (2018年6月, 2018-06, 201806): only offered, since it may be the day of printing. */
final class NotedPeriod {

    private static final Pattern MONTH = Pattern.compile("(?<!\\d)(20[0-4]\\d)(?:年(0?[1-9]|1[0-2])月|[-./](0?[1-9]|1[0-2])(?!\\d)|(0[1-9]|1[0-2])(?!\\d))");

    private NotedPeriod() {
    }

    /** YYYY-MM, of the first title that has one, else of the name. */
    static Optional<String> of(List<String> titles, String name) {
        return Stream.concat(titles.stream(), Stream.of(name)).flatMap(text -> MONTH.matcher(text).results()).findFirst().map(NotedPeriod::written);
    }

    private static String written(MatchResult found) {
        String month = Stream.of(found.group(2), found.group(3), found.group(4)).filter(Objects::nonNull).findFirst().orElseThrow();
        return found.group(1) + "-" + (month.length() == 1 ? "0" : "") + month;
    }
}
