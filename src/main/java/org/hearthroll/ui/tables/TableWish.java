package org.hearthroll.ui.tables;

import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.figures.Amount;
import org.hearthroll.figures.Amounts;
import org.hearthroll.figures.Bands;
import org.hearthroll.figures.Counting;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Fold;
import org.hearthroll.figures.Rounding;
import org.hearthroll.figures.ShareOf;
import org.hearthroll.figures.TableKind;
import org.hearthroll.figures.TableKind.Shape;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;
import org.hearthroll.ui.kit.BreakdownView;

/**
 * What the user wants to see: which table, what it is crossed with (null: nothing), the amount that is added up in place of shares (null: none), what shares
 * then are of, how they are rounded, and the period it is compared with (null: none).
 */
record TableWish(String table, String by, String amount, ShareOf shareOf, Rounding rounding, String compare) {

    static final TableWish FIRST = new TableWish("attributes", null, null, ShareOf.GROUP, Rounding.HALF_UP, null);

    /** What a table cannot do is not wished for; a period to compare with is wished on for the tables that can. */
    TableWish {
        Shape shape = TableKind.of(table).shape();
        by = shape == Shape.INCIDENCE || TableKind.of(table).dimension().equals(by) || isPlace(by) && isPlace(TableKind.of(table).dimension()) ? null : by;
        amount = shape == Shape.HOUSEHOLDS ? amount : null;
    }

    /** Another table, crossed as this one is unless that would be by itself. */
    TableWish table(String other) {
        return new TableWish(other, by, amount, shareOf, rounding, compare);
    }

    TableWish by(String dimension) {
        return new TableWish(table, dimension, amount, shareOf, rounding, compare);
    }

    TableWish amount(String id) {
        return new TableWish(table, by, id, shareOf, rounding, compare);
    }

    TableWish shareOf(ShareOf other) {
        return new TableWish(table, by, amount, other, rounding, compare);
    }

    TableWish rounding(Rounding other) {
        return new TableWish(table, by, amount, shareOf, other, compare);
    }

    TableWish compare(String period) {
        return new TableWish(table, by, amount, shareOf, rounding, period);
    }

    Shape shape() {
        return TableKind.of(table).shape();
    }

    /** Whether it counts households and persons, so that it has shares to round and can be compared. */
    boolean counts() {
        return shape() == Shape.HOUSEHOLDS && amount == null;
    }

    /** Whether what is counted are persons: the rows, or what they are crossed with, are values of persons and not of households. */
    boolean ofPersons() {
        return Stream.of(TableKind.of(table).dimension(), by == null ? "" : by).flatMap(id -> Dimensions.standard().find(id).stream()).anyMatch(dimension -> dimension.grain() == Dimension.Grain.PERSON);
    }

    /** The period it is compared with, where it can be; null for none. */
    String compared() {
        return counts() ? compare : null;
    }

    /** The figures of which a crossed or compared table shows one at a time; none where it shows them all. */
    List<String> measures() {
        if (amount != null) {
            String unit = Amounts.byId(amount).measure().ending();
            List<String> reckoned = Amounts.byId(amount).per() == Amount.Per.PERSON ? List.of("mean_person_", "mean_household_") : List.of("sum_", "mean_household_", "mean_person_");
            return Stream.concat(reckoned.stream().map(id -> id + unit), Stream.of("households_stated", "households_having")).toList();
        }
        return shape() == Shape.HOUSEHOLDS || shape() == Shape.INDICATORS ? BreakdownView.MEASURES : List.of();
    }

    /** What the request is crossed with: of places, which are many, each has a line of its own and no column, whichever side they are wished on. */
    String across() {
        return turned() ? TableKind.of(table).dimension() : by;
    }

    private boolean turned() {
        return by != null && isPlace(TableKind.of(table).dimension());
    }

    /** Whether it is the id of a place; null is none. */
    static boolean isPlace(String dimension) {
        return dimension != null && Dimensions.standard().find(dimension).filter(Dimension::isPlace).isPresent();
    }

    /** The request for the table not crossed, and not compared; amounts and rates have no shares that could be of something else. */
    TableRequest request(Scope scope) {
        return new TableRequest(turned() ? by : table, scope, null, Counting.MAIN, null, new TableRequest.Shown(rounding, Fold.NOTHING, 0, Bands.STANDARD, counts() ? shareOf : ShareOf.GROUP)).amount(amount);
    }
}
