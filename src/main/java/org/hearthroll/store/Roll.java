package org.hearthroll.store;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The units of a period that tables count, household after household: those of household h stand from first[h] up to, but without,
 * first[h + 1], each with its persons; rows says which unit a row of the file is.
 */
record Roll(RowPlaces rows, int[] first, int[] persons) {

    /** The households themselves. */
    static Roll ofHouseholds(WorkspaceFile workspace, long period) {
        LongStream.Builder ids = LongStream.builder();
        IntStream.Builder persons = IntStream.builder();
        new Template().with("period", Long.toString(period)).each(workspace, "roll_of_households", row -> {
            ids.add(row.getLong(1));
            persons.add(row.getInt(2));
        });
        int[] counted = persons.build().toArray();
        return new Roll(new RowPlaces(ids.build().toArray()), IntStream.rangeClosed(0, counted.length).toArray(), counted);
    }

    /** Their members; a household without member rows is one unit, without a row, of as many persons as it states. */
    static Roll ofMembers(WorkspaceFile workspace, Roll households) {
        Families families = new Families(households);
        households.rowsOfFile().each(workspace, "roll_of_members", row -> families.member(households.rows().of(row.getLong(1)), row.getLong(2)));
        return families.roll();
    }

    /** Narrows a statement to its rows; where several periods were loaded in turns, others stand among them. */
    Template rowsOfFile() {
        return new Template().with("first", Long.toString(rows.first())).with("last", Long.toString(rows.last()));
    }

    int households() {
        return first.length - 1;
    }

    int units() {
        return persons.length;
    }

    /** Gathers members that come household after household. */
    private static final class Families {

        private static final long NO_ROW = -1;

        private final Roll households;
        private final LongStream.Builder rows = LongStream.builder();
        private final IntStream.Builder persons = IntStream.builder();
        private final int[] first;
        private int begun;
        private int units;

        Families(Roll households) {
            this.households = households;
            this.first = new int[households.households() + 1];
        }

        /** A member of the household at a place; a negative one is of another period. */
        void member(int household, long row) {
            if (household < 0) {
                return;
            }
            begin(household);
            add(row, 1);
        }

        /** Begins all households up to this one; those that were passed over have no members. */
        private void begin(int household) {
            while (begun <= household) {
                if (begun > 0 && first[begun - 1] == units) {
                    add(NO_ROW, households.persons()[begun - 1]);
                }
                first[begun++] = units;
            }
        }

        private void add(long row, int counted) {
            rows.add(row);
            persons.add(counted);
            units++;
        }

        Roll roll() {
            begin(households.households());
            return new Roll(new RowPlaces(rows.build().toArray()), first, persons.build().toArray());
        }
    }
}
