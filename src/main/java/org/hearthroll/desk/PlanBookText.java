package org.hearthroll.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearthroll.model.Household;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;

/**
 * Free words of a plan on their way into a workbook and back. A cell can say less than the plan: names may be masked in it, and the
 * program that saved it has line ends of its own. What reads like something the plan already says therefore stands for that.
 */
final class PlanBookText {

    private final MaskedText masked;
    private final List<PlannedMeasure> kept;

    /** household is as recorded, not masked. */
    PlanBookText(Household household, Plan kept) {
        this.masked = new MaskedText(household);
        this.kept = kept.measures();
    }

    String masked(String text) {
        return masked.of(text);
    }

    /**
     * What a cell means: the words of the measure of that number if it shows them, else those of the only measure it shows, else what
     * it says. Nothing where it shows the masked words of several measures and cannot tell which.
     */
    Optional<String> meant(String cell, int number, Function<PlannedMeasure, String> field) {
        if (number > 0 && number <= kept.size() && shows(cell, field.apply(kept.get(number - 1)))) {
            return Optional.of(field.apply(kept.get(number - 1)));
        }
        List<String> shown = kept.stream().map(field).filter(text -> shows(cell, text)).distinct().toList();
        if (shown.isEmpty() || shown.contains(cell)) {
            return Optional.of(cell);
        }
        return shown.size() == 1 ? Optional.of(shown.getFirst()) : Optional.empty();
    }

    private boolean shows(String cell, String text) {
        String seen = plain(cell);
        return seen.equals(plain(text)) || seen.equals(plain(masked(text)));
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
