package org.hearthroll.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearthroll.model.Scope;

/** The townships or villages a table lists, zero or not, with their codes; a village is keyed by its township and its name. */
record Places(Map<String, String> codes) {

    static final Places NONE = new Places(Map.of());

    static Places of(Counts counts, Scope scope, Dimension dimension) {
        if (dimension == null || !dimension.isPlace()) {
            return NONE;
        }
        boolean villages = dimension.kind() == Dimension.Kind.VILLAGE;
        Map<String, String> codes = new LinkedHashMap<>();
        counts.areas(scope, villages).forEach(a -> codes.put(villages ? a.township() + GroupColumns.SEPARATOR + a.village() : a.township(), a.code()));
        return new Places(codes);
    }

    List<String> keys() {
        return List.copyOf(codes.keySet());
    }

    String code(String key) {
        return codes.getOrDefault(key, "");
    }
}
