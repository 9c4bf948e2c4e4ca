package org.hearthroll.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearthroll.codes.Declared;

/** Where the made-up county lies: its names and its townships with their villages, whose names repeat between townships. */
final class Region {

    static final String PROVINCE = "南岭省";
    static final String CITY = "永和市";
    static final String COUNTY = "通宁县";
    static final String CODE = "990126";
    private static final int FIRST_VILLAGE = 200;

    private final List<Township> townships;

    Region() {
        this.townships = Declared.rows("demo/townships.csv").stream().map(Region::township).toList();
    }

    List<Township> townships() {
        return townships;
    }

    /** The weights of the townships, in their order. */
    int[] weights() {
        return townships.stream().mapToInt(Township::weight).toArray();
    }

    private static Township township(Map<String, String> row) {
        String code = row.get("code");
        return new Township(code, row.get("name"), row.get("aliases"), number(row, "weight"), number(row, "problems"),
                number(row, "checked_percent"), villages(code, number(row, "villages")));
    }

    private static List<Township.Village> villages(String township, int count) {
        List<String> names = new ArrayList<>(Words.all("village"));
        int[] order = IntStream.range(0, names.size()).toArray();
        new Chance(Long.parseLong(township)).shuffle(order);
        return IntStream.range(0, count)
                .mapToObj(i -> new Township.Village(township + (FIRST_VILLAGE + i), names.get(order[i]) + "村")).toList();
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
