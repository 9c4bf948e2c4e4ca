package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearthroll.figures.Table.Remark;

/**
 * The shares of all cells of a table and of its sums. Those that make up one whole are rounded together: the values of a group, the groups
 * of a value, or all cells; sums for themselves, so that they are never added up from rounded shares. What was left blank has none.
 */
final class ShareGrid {

    /** Stands for all groups, or all values, of a place. */
    private static final String ALL = Mark.TOTAL.name();

    private record Place(String group, String value) {
    }

    private final CountTable table;
    private final Groups groups;
    private final Map<Place, Share> units = new HashMap<>();
    private final Map<Place, Share> persons = new HashMap<>();
    private boolean uneven;
    private boolean fitted;

    /** values gives the values that a group (null: the one left blank; under the mark of the total all of them) lists. */
    ShareGrid(CountTable table, Groups groups, Function<String, List<String>> values) {
        this.table = table;
        this.groups = groups;
        if (table.group() == null) {
            within(ALL, values.apply(ALL));
        } else if (table.shareOf() == ShareOf.GROUP) {
            CountTable.keys(table.group(), groups.byKey().keySet()).forEach(group -> within(group, values.apply(group)));
            sum(new Place(ALL, ALL));
        } else {
            across();
        }
    }

    Share units(String group, String value) {
        return units.getOrDefault(new Place(group, value), Share.NONE);
    }

    Share persons(String group, String value) {
        return persons.getOrDefault(new Place(group, value), Share.NONE);
    }

    /** Whether some that should add to 100 as printed do not. */
    boolean uneven() {
        return uneven;
    }

    /** Whether any of them make up a whole at all, so that the largest remainders could be raised. */
    boolean fitted() {
        return fitted;
    }

    boolean adjusted() {
        return Stream.of(units, persons).flatMap(shares -> shares.values().stream()).anyMatch(share -> share.remark() == Remark.ADJUSTED);
    }

    private void within(String group, Collection<String> values) {
        round(values.stream().filter(Objects::nonNull).map(value -> new Place(group, value)).toList(), new Place(group, ALL), table.repeats(table.value()), table.repeatsPersons(table.value()));
        sum(new Place(group, ALL));
    }

    private void across() {
        List<String> keys = CountTable.keys(table.group(), groups.byKey().keySet()).stream().filter(Objects::nonNull).toList();
        List<String> values = CountTable.keys(table.value(), groups.grouped().cells().keySet()).stream().filter(Objects::nonNull).toList();
        boolean repeats = table.repeats(table.group());
        boolean repeatsPersons = table.repeatsPersons(table.group());
        if (table.shareOf() == ShareOf.VALUE) {
            for (String value : values) {
                round(keys.stream().map(key -> new Place(key, value)).toList(), new Place(ALL, value), repeats, repeatsPersons);
                sum(new Place(ALL, value));
            }
            sum(new Place(ALL, ALL));
        } else {
            List<Place> cells = new ArrayList<>();
            keys.forEach(key -> values.forEach(value -> cells.add(new Place(key, value))));
            round(cells, new Place(ALL, ALL), repeats || table.repeats(table.value()), repeatsPersons || table.repeatsPersons(table.value()));
            within(ALL, values);
        }
        round(keys.stream().map(key -> new Place(key, ALL)).toList(), new Place(ALL, ALL), repeats, repeatsPersons);
    }

    private void sum(Place place) {
        units.put(place, whole(count(place).units()));
        persons.put(place, whole(count(place).persons()));
    }

    private static Share whole(long count) {
        return Share.of(count, count, Shares.halfUp(count, count, CountTable.DECIMALS));
    }

    private void round(List<Place> places, Place whole, boolean repeats, boolean repeatsPersons) {
        put(units, places, Count::units, whole, repeats);
        put(persons, places, Count::persons, whole, repeatsPersons);
    }

    private void put(Map<Place, Share> shares, List<Place> places, Function<Count, Long> number, Place whole, boolean overlaps) {
        ShareColumn column = new ShareColumn(places.stream().map(place -> number.apply(count(place))).toList(), number.apply(count(whole)), overlaps, table.shown().rounding());
        List<Share> printed = column.shares();
        for (int i = 0; i < places.size(); i++) {
            shares.put(places.get(i), printed.get(i));
        }
        if (shares == units || table.question().subject() == Question.Subject.HOUSEHOLDS) {
            uneven |= column.uneven(printed);
            fitted |= !overlaps;
        }
    }

    /** What was counted there; all groups are those that are named, unless shares are of what each group has. */
    private Count count(Place place) {
        Groups.Group group = ALL.equals(place.group()) && table.shareOf() != ShareOf.GROUP ? groups.grouped() : groups.group(place.group());
        return place.value().equals(ALL) ? group.stated() : group.cell(place.value());
    }
}
