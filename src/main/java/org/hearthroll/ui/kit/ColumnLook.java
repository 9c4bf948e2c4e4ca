package org.hearthroll.ui.kit;

import java.util.function.Function;
import org.hearthroll.text.Message;

/**
 * How a screen shows a column of figures: under which heading (null: the column's own) and, for a
 * column of codes, in which words, on the ground of which tone (null: on none), and explained how where the mouse rests (null: not).
 */
public record ColumnLook(String id, Message heading, Function<String, String> wording, Function<String, Tone> tone, Function<String, String> explanation) {

    /** Just as the table has it. */
    public static ColumnLook of(String id) {
        return new ColumnLook(id, null, null, null, null);
    }

    /** Under a shorter heading. */
    public static ColumnLook of(String id, Message heading) {
        return new ColumnLook(id, heading, null, null, null);
    }

    /** A column of codes in words, each on the ground of its tone. */
    public static ColumnLook marked(String id, Function<String, String> wording, Function<String, Tone> tone) {
        return new ColumnLook(id, null, wording, tone, null);
    }

    /** The same, each code explained where the mouse rests on it. */
    public ColumnLook explained(Function<String, String> how) {
        return new ColumnLook(id, heading, wording, tone, how);
    }
}
