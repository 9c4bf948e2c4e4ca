package org.hearthroll.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearthroll.figures.Stated;
import org.hearthroll.figures.Unit;

/** The units of one household, and the amounts it states, as a statement gathers them: a separated text, which is read far faster than a row for each of them. */
final class Gathered {

    private static final char RECORD = 30;
    private static final char FIELD = 31;
    private static final String RECORDS = String.valueOf(RECORD);
    private static final String FIELDS = String.valueOf(FIELD);

    private Gathered() {
    }

    static List<Unit> units(String gathered) {
        List<Unit> units = new ArrayList<>();
        int start = 0;
        while (start <= gathered.length()) {
            int end = gathered.indexOf(RECORD, start);
            end = end < 0 ? gathered.length() : end;
            units.add(unit(gathered, start, end));
            start = end + 1;
        }
        return units;
    }

    /** The persons of a household, the texts of its amounts, and what its rows are recorded under. */
    static Stated stated(long persons, String amounts, String cuts) {
        return new Stated(persons, fields(amounts), Arrays.stream(cuts.split(RECORDS, -1)).distinct().map(Gathered::fields).map(cut -> new Unit("", persons, cut.get(0), cut.get(1))).toList());
    }

    private static List<String> fields(String text) {
        return Arrays.stream(text.split(FIELDS, -1)).map(field -> field.isEmpty() ? null : field).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Unit unit(String text, int start, int end) {
        int persons = text.indexOf(FIELD, start) + 1;
        int group = text.indexOf(FIELD, persons) + 1;
        int value = text.indexOf(FIELD, group) + 1;
        return new Unit(text.substring(start, persons - 1), Long.parseLong(text, persons, group - 1, 10), filled(text, group, value - 1), filled(text, value, end));
    }

    private static String filled(String text, int start, int end) {
        return start == end ? null : text.substring(start, end);
    }
}
