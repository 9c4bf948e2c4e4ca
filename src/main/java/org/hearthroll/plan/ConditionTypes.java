package org.hearthroll.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthroll.codes.Declared;
import org.hearthroll.text.Label;

/** The declared conditions, in their own order. */
public final class ConditionTypes {

    private static final ConditionTypes STANDARD = new ConditionTypes(Declared.rows("plan/conditions.csv"));

    private final Map<String, ConditionType> byCode = new LinkedHashMap<>();
    private final Map<ConditionType.Grain, List<ConditionType>> byGrain;

    private ConditionTypes(List<Map<String, String>> rows) {
        rows.stream().map(ConditionTypes::type).forEach(type -> byCode.put(type.code(), type));
        byGrain = byCode.values().stream().collect(Collectors.groupingBy(ConditionType::grain));
    }

    public static ConditionTypes standard() {
        return STANDARD;
    }

    public List<ConditionType> all() {
        return List.copyOf(byCode.values());
    }

    /** Those about one kind of record. */
    public List<ConditionType> of(ConditionType.Grain grain) {
        return byGrain.getOrDefault(grain, List.of());
    }

    /** The fields of the record that conditions look at. */
    public Set<String> fields() {
        return byCode.values().stream().flatMap(type -> type.when().fields().stream()).collect(Collectors.toUnmodifiableSet());
    }

    public Optional<ConditionType> type(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static ConditionType type(Map<String, String> row) {
        return new ConditionType(row.get("code"), ConditionType.Grain.valueOf(row.get("grain")),
                new Label(row.get("zh"), row.get("en")), RecordedWhen.of(row.get("when")));
    }
}
