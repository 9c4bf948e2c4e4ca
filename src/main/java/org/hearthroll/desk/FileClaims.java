package org.hearthroll.desk;

import java.util.HashMap;
import java.util.Map;
import org.hearthroll.roster.GatheredHousehold;
import org.hearthroll.roster.Kind;

/**
 * Which file of one call was the first to speak of a household, so that another file of the kind that says something else of it is
 * noticed: of two villages that both send a household only one can be right.
 */
final class FileClaims {

    private final boolean several;
    private final Map<String, String> firsts = new HashMap<>();

    /** several: whether the call has more than one file; one alone has nobody to disagree with. */
    FileClaims(boolean several) {
        this.several = several;
    }

    /** One file and the kind of rows it has. */
    record Claimant(FileClaims claims, String file, Kind kind) {

        /** Notes that the file speaks of a household, and warns where it changes what an earlier file of the call says. */
        void note(GatheredHousehold household, boolean changed, Intake intake) {
            if (claims.several && household.code() != null) {
                String first = claims.firsts.putIfAbsent(kind + " " + household.code(), file);
                if (first != null && !first.equals(file) && changed) {
                    intake.warn("HOUSEHOLD_IN_TWO_FILES", household.firstRow(), household.code(), first);
                }
            }
        }
    }
}
