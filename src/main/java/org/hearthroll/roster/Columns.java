package org.hearthroll.roster;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearthroll.codes.Declared;

/** All declared columns, by id and by the spellings of their headers. */
public final class Columns {

    private static final Columns STANDARD = new Columns(Declared.rows("roster/columns.csv").stream().map(Columns::column).toList());

    private final Map<String, Column> byId = new LinkedHashMap<>();
    private final Map<String, Column> bySpelling = new HashMap<>();

    private Columns(List<Column> columns) {
        for (Column column : columns) {
            byId.put(column.id(), column);
            column.spellings().forEach(s -> bySpelling.put(HeaderSpelling.key(s), column));
        }
    }

    public static Columns standard() {
        return STANDARD;
    }

    /** The column of a field id; an id that is not declared is a fault of the program. */
    public Column byId(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    /** The column of a field id, if there is one: a template may name anything. */
    public Optional<Column> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The column that a header names by one of its spellings, whatever the brackets, widths and spaces. */
    public Optional<Column> bySpelling(String header) {
        return Optional.ofNullable(bySpelling.get(HeaderSpelling.key(header)));
    }

    public List<Column> all() {
        return List.copyOf(byId.values());
    }

    /** Whether a cell is a header known here, for finding the header row. */
    public Predicate<String> known() {
        return cell -> cell != null && HeaderSpelling.candidates(cell).stream().anyMatch(bySpelling::containsKey);
    }

    Optional<Column> byKey(String key) {
        return Optional.ofNullable(bySpelling.get(key));
    }

    Map<String, Column> spellings() {
        return Map.copyOf(bySpelling);
    }

    private static Column column(Map<String, String> row) {
        return new Column(row.get("id"), List.of(row.get("spellings").split("\\|")), Type.valueOf(row.get("type")), row.get("codes"),
                Grain.valueOf(row.get("grain")), row.get("required").equals("yes"), row.get("sensitive").equals("yes"), row.get("zh"), row.get("en"));
    }
}
