package org.hearthroll.figures;

import java.util.List;

/** What a dimension is recorded as, row by row, as the places of texts that are each named once; a text that is null was left blank. */
public record Codes(int[] codes, List<String> texts) {

    String text(int code) {
        return texts.get(code);
    }
}
