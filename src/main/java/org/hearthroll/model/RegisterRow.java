package org.hearthroll.model;

import java.util.List;

/** One row of a listing: its number in the register, the code of its household, and its values in the order of the listed fields, empty where left blank. */
public record RegisterRow(long id, String household, List<String> values) {

    public RegisterRow {
        values = List.copyOf(values);
    }
}
