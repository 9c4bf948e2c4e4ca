package org.hearthroll.figures;

import java.util.Comparator;
import java.util.List;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.model.Condition;

/**
 * Where the value of a row stands among all that its dimension declares, whichever of them a table has: what is recognised by its place is the same in
 * every scope and period. A mark (null: none) stands behind them all; what no list declares has no place (-1).
 */
public record OfficialPlace(int place, Mark mark, int declared) {

    /** Declared values in their order, then what no list knows, then the marks. */
    public static final Comparator<OfficialPlace> ORDER = Comparator.comparingInt((OfficialPlace p) -> p.mark() != null ? Integer.MAX_VALUE : p.place() < 0 ? p.declared() : p.place())
            .thenComparing(OfficialPlace::mark, Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final Labels LABELS = new Labels(CodeLists.standard());

    /** That of the value a row opens, which is its last condition. */
    public static OfficialPlace of(Table.Row row) {
        if (row.role() == Table.Role.NONE || row.role() == Table.Role.FOLD) {
            return new OfficialPlace(-1, row.role() == Table.Role.NONE ? Mark.NONE : Mark.FOLD, 0);
        }
        if (row.opens() == null || row.opens().conditions().isEmpty()) {
            return new OfficialPlace(-1, null, 0);
        }
        Condition own = row.opens().conditions().getLast();
        Dimension dimension = Dimensions.standard().byId(own.dimension());
        List<String> values = values(dimension);
        int year = dimension.kind() == Dimension.Kind.YEAR && own.value().matches("\\d{4}") ? Integer.parseInt(own.value()) : -1;
        return new OfficialPlace(year < 0 ? values.indexOf(own.value()) : year, Mark.of(own.value()).orElse(null), values.size());
    }

    /** Of a tree of codes only its top, where nothing else is counted. */
    private static List<String> values(Dimension dimension) {
        List<String> all = LABELS.declared(dimension);
        return dimension.kind() != Dimension.Kind.TOP_LEVEL ? all : all.stream().filter(code -> all.stream().noneMatch(other -> !other.equals(code) && code.startsWith(other))).toList();
    }
}
