package org.hearthroll.ui.roster;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearthroll.roster.FieldWords;
import org.hearthroll.ui.kit.Memory;

/** Which columns the user chose last, in their order; the headers of unknown columns may hold anything, so they are kept encoded. */
record ColumnMemory(Memory memory, String key) {

    /** The kept columns that can still be shown; empty where none is left. Unknown columns of another period come out blank. */
    Optional<List<String>> recall(List<String> declared) {
        return memory.recall(key).map(kept -> Arrays.stream(kept.split(",")).map(ColumnMemory::decoded)
                .filter(field -> FieldWords.unknown(field) || declared.contains(field)).toList()).filter(kept -> !kept.isEmpty());
    }

    void keep(List<String> fields) {
        memory.keep(key, fields.stream().map(ColumnMemory::encoded).collect(Collectors.joining(",")));
    }

    private static String encoded(String field) {
        return FieldWords.unknown(field) ? "=" + URLEncoder.encode(field.substring(1), StandardCharsets.UTF_8) : field;
    }

    private static String decoded(String kept) {
        return FieldWords.unknown(kept) ? "=" + URLDecoder.decode(kept.substring(1), StandardCharsets.UTF_8) : kept;
    }
}
