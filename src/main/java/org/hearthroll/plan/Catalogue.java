package org.hearthroll.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearthroll.codes.Declared;
import org.hearthroll.text.Label;

/** The measures a plan chooses from: the declared ones in their order, then those of the office; and what asks for which of them. */
public final class Catalogue {

    private static final Catalogue STANDARD = new Catalogue(declared(), Matrix.standard());

    private final Map<String, MeasureType> byCode;
    private final Matrix matrix;

    private Catalogue(Map<String, MeasureType> byCode, Matrix matrix) {
        this.byCode = byCode;
        this.matrix = matrix;
    }

    /** The declared measures alone. */
    public static Catalogue standard() {
        return STANDARD;
    }

    /** The declared measures with the own ones of an office, each of which does for the causes and conditions it says it answers. */
    public static Catalogue with(List<MeasureType> own) {
        if (own.isEmpty()) {
            return STANDARD;
        }
        Map<String, MeasureType> all = new LinkedHashMap<>(STANDARD.byCode);
        own.forEach(measure -> all.put(measure.code(), measure));
        return new Catalogue(all, Matrix.standard().with(own, STANDARD));
    }

    public List<MeasureType> all() {
        return List.copyOf(byCode.values());
    }

    /** Those that a plan may still take. */
    public List<MeasureType> offered() {
        return byCode.values().stream().filter(MeasureType::offered).toList();
    }

    public Optional<MeasureType> measure(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Which of them a cause, a risk or a condition asks for. */
    public Matrix matrix() {
        return matrix;
    }

    /** The name of a measure; a code that left the catalogue names itself. */
    public Label label(String code) {
        return measure(code).map(MeasureType::label).orElse(new Label(code, code));
    }

    /** Two are the same if they hold the same measures. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Catalogue catalogue && all().equals(catalogue.all());
    }

    @Override
    public int hashCode() {
        return Objects.hash(byCode);
    }

    private static Map<String, MeasureType> declared() {
        Map<String, MeasureType> all = new LinkedHashMap<>();
        Declared.rows("plan/measures.csv").stream().map(Catalogue::measure).forEach(measure -> all.put(measure.code(), measure));
        return all;
    }

    private static MeasureType measure(Map<String, String> row) {
        var counting = new MeasureType.Counting(row.get("unit"), row.get("quantity").equals("yes"));
        return new MeasureType(row.get("code"), MeasureType.Level.valueOf(row.get("level")), row.get("category"),
                Codes.split(row.get("triggers")), new Label(row.get("zh"), row.get("en")), row.get("wording"),
                Codes.split(row.get("responsible")), counting, MeasureType.Standing.DECLARED);
    }
}
