package org.hearthroll.desk;

import org.hearthroll.model.RegisterRow;

/**
 * A household that a typed text found; values of the row are code, head, township, village, group, ID number of the head. Where it was
 * neither the code nor the head that matched, the name and the ID number of the member who did, else empty.
 */
public record FoundHousehold(RegisterRow row, String member, String memberId) {

    public String household() {
        return row.household();
    }
}
