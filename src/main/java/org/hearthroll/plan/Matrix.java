package org.hearthroll.plan;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearthroll.codes.Declared;
import org.hearthroll.model.Severity;

/** The declared matrix of which measures a cause, a risk or a condition asks for. Groups joined by + must each be met. */
public final class Matrix {

    private static final Matrix STANDARD = new Matrix(Declared.rows("plan/matrix.csv").stream().map(Matrix::requirement));

    private final Map<String, Requirement> byAnswer = new LinkedHashMap<>();
    private final List<Requirement> all;

    private Matrix(Stream<Requirement> rows) {
        rows.forEach(row -> byAnswer.put(row.answers(), row));
        all = List.copyOf(byAnswer.values());
    }

    public static Matrix standard() {
        return STANDARD;
    }

    /** The same with the own measures of an office where they say they belong; declared: the measures the rows name. */
    Matrix with(List<MeasureType> own, Catalogue declared) {
        return new Matrix(byAnswer.values().stream().map(row -> {
            Requirement joined = row;
            for (MeasureType measure : own) {
                joined = measure.triggers().contains(row.answers()) ? joined.with(measure, declared) : joined;
            }
            return joined;
        }));
    }

    public List<Requirement> all() {
        return all;
    }

    /** What a cause, risk or condition asks for; nothing where any measure that names it will do. */
    public Optional<Requirement> requirement(String answer) {
        return Optional.ofNullable(byAnswer.get(answer));
    }

    private static Requirement requirement(Map<String, String> row) {
        List<Set<String>> groups = Arrays.stream(row.get("must").split("\\+")).map(Matrix::codes).toList();
        return new Requirement(row.get("answers"), groups, codes(row.get("recommended")), Severity.valueOf(row.get("severity")));
    }

    private static Set<String> codes(String joined) {
        return new LinkedHashSet<>(Codes.split(joined));
    }
}
