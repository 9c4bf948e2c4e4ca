package org.hearthroll.desk;

import java.util.List;
import org.hearthroll.codes.Spelling;
import org.hearthroll.plan.Answers;
import org.hearthroll.plan.Categories;
import org.hearthroll.plan.MeasureType;

/** What an office says of a measure of its own, spaces set right: its name, whom it helps and how, the causes and conditions it answers, who is responsible, and how it is counted. */
public record StatedMeasure(String name, MeasureType.Level level, String category, List<String> answers, List<String> responsible, MeasureType.Counting counting) {

    public StatedMeasure {
        if (!Categories.all().contains(category) || !answers.stream().allMatch(Answers::known)) {
            throw new IllegalArgumentException(category + " " + answers);
        }
        name = spaced(name);
        answers = List.copyOf(answers);
        responsible = responsible.stream().flatMap(units -> Answers.parts(units).stream()).map(StatedMeasure::spaced).filter(unit -> !unit.isEmpty()).toList();
        counting = new MeasureType.Counting(spaced(counting.unit()), counting.quantityAsked());
    }

    /** What is said of one there is. */
    public static StatedMeasure of(MeasureType type) {
        return new StatedMeasure(type.label().zh(), type.level(), type.category(), type.triggers(), type.responsible(), type.counting());
    }

    /** Every space of any kind one plain space, none at the ends: so a name reads back from a cell or a copied line as it is. */
    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            boolean space = Spelling.isSpace(c);
            if (!space || !spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(space ? ' ' : c);
            }
        }
        return spaced.toString().strip();
    }
}
