package org.hearthroll.roster;

import java.util.List;

/**
 * One declared column: its field id, the header spellings that name it (the first is the usual one), how its cells are read,
 * its code list (empty if none) and what it speaks of. A row that ends before a required column is not padded.
 */
public record Column(String id, List<String> spellings, Type type, String codeList, Grain grain, boolean required, boolean sensitive,
                     String zh, String en) {

    public Column {
        spellings = List.copyOf(spellings);
    }
}
