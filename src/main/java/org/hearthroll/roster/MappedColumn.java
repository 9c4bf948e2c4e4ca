package org.hearthroll.roster;

/** One column of a sheet: index from 0, its header (made unique), the field it fills (null: none), the field it may mean (null: none). */
public record MappedColumn(int index, String header, String field, String suggested, Confidence confidence) {

    /** This column where another one fills its field. */
    MappedColumn left() {
        return new MappedColumn(index, header, null, field, Confidence.TAKEN);
    }
}
