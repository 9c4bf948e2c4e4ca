package org.hearthroll.figures;

import java.util.List;
import java.util.stream.IntStream;

/** The worked example of statistics.md §2: twelve townships with the households checked and the problems found there. */
public final class WorkedExample {

    public static final List<String> NAMES = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L");
    public static final List<Integer> CHECKED = List.of(1820, 1450, 960, 2210, 1330, 780, 1675, 540, 1240, 905, 2050, 310);
    public static final List<Integer> PROBLEMS = List.of(46, 31, 22, 58, 0, 19, 24, 0, 35, 3, 41, 0);

    private WorkedExample() {
    }

    static Townships townships() {
        return new Townships(IntStream.range(0, NAMES.size()).mapToObj(i -> new Township(NAMES.get(i), CHECKED.get(i), CHECKED.get(i), PROBLEMS.get(i))).toList());
    }

    static Township township(String name) {
        return townships().all().get(NAMES.indexOf(name));
    }

    /** The same as a county whose households and problems can be counted. */
    static SmallCounty county() {
        SmallCounty county = new SmallCounty(NAMES.toArray(String[]::new));
        for (int i = 0; i < NAMES.size(); i++) {
            county.homes(CHECKED.get(i), NAMES.get(i), "01", 4).troubles(PROBLEMS.get(i), NAMES.get(i), "HOU2");
        }
        return county;
    }
}
