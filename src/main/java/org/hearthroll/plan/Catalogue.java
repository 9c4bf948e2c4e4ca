package org.hearthroll.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthroll.codes.Declared;
import org.hearthroll.text.Label;

/** The declared measures a plan chooses from, in catalogue order. */
public final class Catalogue {

    private static final Catalogue STANDARD = new Catalogue(Declared.rows("plan/measures.csv"));

    private final Map<String, MeasureType> byCode = new LinkedHashMap<>();

    private Catalogue(List<Map<String, String>> rows) {
        rows.stream().map(Catalogue::measure).forEach(measure -> byCode.put(measure.code(), measure));
    }

    public static Catalogue standard() {
        return STANDARD;
    }

    public List<MeasureType> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<MeasureType> measure(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Which of them a cause, a risk or a condition asks for. */
    public Matrix matrix() {
        return Matrix.standard();
    }

    /** The name of a measure; a code that left the catalogue names itself. */
    public Label label(String code) {
        return measure(code).map(MeasureType::label).orElse(new Label(code, code));
    }

    private static MeasureType measure(Map<String, String> row) {
        var counting = new MeasureType.Counting(row.get("unit"), row.get("quantity").equals("yes"));
        return new MeasureType(row.get("code"), MeasureType.Level.valueOf(row.get("level")), row.get("category"),
                Codes.split(row.get("triggers")), new Label(row.get("zh"), row.get("en")), row.get("wording"),
                Codes.split(row.get("responsible")), counting);
    }
}
