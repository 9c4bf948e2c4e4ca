package org.hearthroll.demo;

import java.util.List;
import java.util.function.Function;

/** One column of a file: its header and what stands below it; a text, a number, or null for a blank cell. */
record Field<T>(String header, Function<T, Object> value) {

    static <T> Field<T> of(String header, Function<T, Object> value) {
        return new Field<>(header, value);
    }

    static <T> Object[] header(List<Field<T>> fields) {
        return fields.stream().map(Field::header).toArray();
    }

    static <T> Object[] cells(List<Field<T>> fields, T of) {
        Object[] cells = new Object[fields.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = fields.get(i).value().apply(of);
        }
        return cells;
    }
}
