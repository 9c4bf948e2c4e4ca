package org.hearthroll.figures;

import java.util.List;
import java.util.Optional;
import org.hearthroll.text.Label;

/** What a code under a column of a table is called in every language; places and plain texts are called only what they are. */
final class RowNames {

    private static final List<String> CAUSES = List.of("cause", "risk");

    private final Labels labels;

    RowNames(Labels labels) {
        this.labels = labels;
    }

    /** The name of a code in the column of a label; empty where nothing declares one. */
    Optional<Label> of(String labelled, String code) {
        return declared(labelled, code).or(() -> Mark.of(code).map(Mark::label)).or(() -> dimensions(labelled).stream().map(d -> labels.label(d, code)).filter(l -> !l.zh().equals(code)).findFirst());
    }

    /** The name of a row that is declared for itself. */
    private static Optional<Label> declared(String labelled, String code) {
        return switch (labelled) {
            case AmountTable.NAME -> Amounts.find(code).map(Amount::name);
            case IndicatorTable.NAME -> code.equals(Mark.TOTAL.name()) ? Optional.of(IndicatorTable.ALL) : Indicators.find(code).map(Indicator::name);
            default -> Optional.empty();
        };
    }

    /** The dimensions whose values may stand in a column: its own, and those that tables call by another name. */
    private static List<Dimension> dimensions(String labelled) {
        List<String> ids = switch (labelled) {
            case "cause" -> CAUSES;
            case "type" -> List.of("problem_type");
            case "state" -> List.of("problem_state");
            default -> List.of(labelled.replaceFirst(Dimension.THEN + "$", ""));
        };
        return ids.stream().map(Dimensions.standard()::find).flatMap(Optional::stream).filter(d -> !d.isPlace()).toList();
    }
}
