package org.hearthroll.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthroll.codes.Declared;

/** The declared tree of problem types, in its own order. */
public final class ProblemTypes {

    private static final ProblemTypes STANDARD = new ProblemTypes(Declared.rows("problem/types.csv"));

    private final Map<String, ProblemType> byCode = new LinkedHashMap<>();

    ProblemTypes(List<Map<String, String>> rows) {
        rows.stream().map(ProblemTypes::type).forEach(type -> byCode.put(type.code(), type));
    }

    public static ProblemTypes standard() {
        return STANDARD;
    }

    /** Every type, parents before their children. */
    public Collection<ProblemType> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<ProblemType> type(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The types directly below one, or those at the top for an empty code. */
    public List<ProblemType> children(String code) {
        return byCode.values().stream().filter(type -> type.parent().equals(code)).toList();
    }

    /** A type and those above it, the top one first; empty for an unknown code. */
    public List<ProblemType> path(String code) {
        List<ProblemType> path = new ArrayList<>();
        for (Optional<ProblemType> step = type(code); step.isPresent(); step = type(step.get().parent())) {
            path.addFirst(step.get());
        }
        return path;
    }

    private static ProblemType type(Map<String, String> row) {
        var handling = new ProblemType.Handling(list(row.get("lead")), list(row.get("partners")), row.get("action"),
                list(row.get("evidence")), row.get("resolved"));
        String unit = row.get("unit");
        return new ProblemType(row.get("code"), row.get("parent"), Integer.parseInt(row.get("level")), row.get("zh"), row.get("en"),
                unit.isEmpty() ? null : ProblemType.Unit.valueOf(unit), handling, row.get("reasonable").equals("yes"));
    }

    private static List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(";"));
    }
}
