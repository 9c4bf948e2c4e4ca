package org.hearthroll.ui.plans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.plan.Answers;
import org.hearthroll.plan.MeasureField;
import org.hearthroll.plan.PlanOrder;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;

/**
 * Lines of a plan as cells of a sheet, so that they can be copied to another household and to and from Excel or WPS: one line a measure,
 * tabs between the columns of the table, words as they are shown (codes are understood too).
 */
final class PlanClipboard {

    /** The columns of the table, in their order. */
    static final List<MeasureField> COLUMNS = Arrays.stream(MeasureField.values()).filter(field -> field != MeasureField.UNIT).toList();

    private final PlanEditing editing;
    private final Texts texts;

    PlanClipboard(PlanEditing editing, Texts texts) {
        this.editing = editing;
        this.texts = texts;
    }

    /** Lines that are copied, as they are shown. */
    static String text(List<List<String>> rows) {
        return String.join("\n", rows.stream().map(cells -> String.join("\t", cells.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).toList())).toList());
    }

    /**
     * Puts copied cells into the plan, from a line and a column on; below the last line they become new measures. Refuses the whole of it
     * where a cell is not understood, naming its line.
     */
    void paste(String copied, int row, MeasureField from) {
        List<List<String>> cells = copied.stripTrailing().lines().map(line -> List.of(line.split("\t", -1))).toList();
        Plan plan = editing.sitting().plan();
        List<PlannedMeasure> added = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            try {
                int at = row + i;
                if (at < plan.measures().size()) {
                    plan = plan.replaced(at, changed(plan.measures().get(at), cells.get(i), from));
                } else {
                    added.add(changed(begun(cells.get(i), from), cells.get(i), from));
                }
            } catch (Refusal wrong) {
                throw Refusal.of("plans.refused.paste", i + 1, wrong.said());
            }
        }
        for (PlannedMeasure measure : added) {
            plan = PlanOrder.with(plan, measure);
        }
        editing.sitting().edit(plan);
    }

    /** A new measure needs to be told which; the rest of it is what is usual until a cell says otherwise. */
    private PlannedMeasure begun(List<String> cells, MeasureField from) {
        int at = COLUMNS.indexOf(MeasureField.MEASURE) - COLUMNS.indexOf(from);
        if (at < 0 || at >= cells.size() || cells.get(at).isBlank()) {
            throw Refusal.of("plans.refused.paste.measure");
        }
        String code = code(MeasureField.MEASURE, new Line(0, null), cells.get(at));
        return editing.proposed(code);
    }

    private PlannedMeasure changed(PlannedMeasure measure, List<String> cells, MeasureField from) {
        PlannedMeasure changed = measure;
        for (int i = 0; i < cells.size() && COLUMNS.indexOf(from) + i < COLUMNS.size(); i++) {
            changed = changed(changed, COLUMNS.get(COLUMNS.indexOf(from) + i), cells.get(i).strip());
        }
        return changed;
    }

    private PlannedMeasure changed(PlannedMeasure measure, MeasureField field, String cell) {
        if (!PlanColumns.CHOSEN.contains(field)) {
            return CellEdit.typed(field, measure, cell, editing.sitting().plan().year());
        }
        if (cell.isEmpty()) {
            return field == MeasureField.ANSWERS ? measure.withAnswers(List.of()) : measure;
        }
        Line line = new Line(0, measure);
        List<String> codes = field == MeasureField.ANSWERS ? Answers.parts(cell).stream().map(part -> code(field, line, part)).toList()
                : List.of(code(field, line, cell));
        return editing.put(measure, field, codes);
    }

    private String code(MeasureField field, Line line, String said) {
        String wanted = said.strip();
        List<Option> options = new Options(editing.sitting().view().get().subject(), texts).all(field, line);
        List<Option> named = options.stream().filter(option -> option.label().equals(wanted)).toList();
        // Two people of a household may be masked alike, and nobody may get the measure of another.
        boolean clear = named.size() == 1 || field != MeasureField.TARGET && !named.isEmpty();
        return options.stream().map(Option::code).filter(wanted::equals).findFirst().or(() -> clear ? Optional.of(named.getFirst().code()) : Optional.empty())
                .orElseThrow(() -> Refusal.of("plans.refused.paste.cell", texts.say(field.label()), wanted));
    }
}
