package org.hearthroll.quality;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.codes.Declared;
import org.hearthroll.model.Masking;
import org.hearthroll.text.Label;
import org.hearthroll.text.Language;

/** The fields rules speak of, recorded and derived: their names, their values in words, and what derived ones follow from. */
final class Fields {

    private static final Map<String, Map<String, String>> RECORDED = byId("roster/columns.csv");
    private static final Map<String, Map<String, String>> DERIVED = byId("quality/derived.csv");
    private static final Label BLANK = new Label("未填", "not filled in");
    private static final int YEAR = 4;

    private Fields() {
    }

    static boolean known(String field) {
        return RECORDED.containsKey(field) || DERIVED.containsKey(field);
    }

    /** The groups of recorded fields that a field follows from: itself, where it is recorded. */
    static List<List<String>> behind(String field) {
        Map<String, String> derived = DERIVED.get(field);
        if (derived == null) {
            return List.of(List.of(field));
        }
        return Arrays.stream(derived.get("needs").split(";")).filter(group -> !group.isEmpty()).map(group -> List.of(group.split("\\|"))).toList();
    }

    /** The recorded fields behind many. */
    static Set<String> recorded(List<String> fields) {
        return fields.stream().flatMap(field -> behind(field).stream()).flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    static Label label(String field) {
        Map<String, String> row = RECORDED.getOrDefault(field, DERIVED.get(field));
        return new Label(row.get("zh"), row.get("en"));
    }

    /** Whether a field may be told beside a finding: a derived mark says nothing, and sensitive words stay in the roster. */
    static boolean speaks(String field) {
        Map<String, String> row = RECORDED.get(field);
        return row == null ? !DERIVED.get(field).get("zh").isEmpty() : !(row.get("sensitive").equals("yes") && Set.of("TEXT", "KEY").contains(row.get("type")));
    }

    /** A value in words, masked where it would tell who somebody is. */
    static Label words(String field, String value) {
        if (value.isEmpty()) {
            return BLANK;
        }
        Map<String, String> row = RECORDED.get(field);
        return switch (row == null ? "" : row.get("type")) {
            case "CODE", "CODES" -> coded(row.get("codes"), value);
            case "NAME" -> same(Masking.name(value));
            case "ID" -> same(Masking.idNumber(value));
            case "PHONE" -> same(Masking.phone(value));
            case "DATE" -> same(row.get("sensitive").equals("yes") && value.length() > YEAR ? value.substring(0, YEAR) : value);
            default -> field.equals("causes") ? causes(value) : same(value);
        };
    }

    private static Label causes(String value) {
        return coded(value.startsWith("R") ? "risk" : "cause", value);
    }

    private static Label coded(String list, String codes) {
        List<String> each = List.of(codes.split(";"));
        return new Label(each.stream().map(code -> CodeLists.standard().list(list).label(code, Language.CHINESE)).collect(Collectors.joining("、")),
                each.stream().map(code -> CodeLists.standard().list(list).label(code, Language.ENGLISH)).collect(Collectors.joining(", ")));
    }

    private static Label same(String words) {
        return new Label(words, words);
    }

    private static Map<String, Map<String, String>> byId(String resource) {
        Map<String, Map<String, String>> rows = new HashMap<>();
        Declared.rows(resource).forEach(row -> rows.put(row.get("id"), row));
        return Map.copyOf(rows);
    }
}
