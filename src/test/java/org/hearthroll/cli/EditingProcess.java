package org.hearthroll.cli;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.PlanView;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;

/** A process that does nothing but edit the plans of three households in turns and say each edit that is saved, to be killed meanwhile. */
final class EditingProcess {

    static final int YEAR = 2020;
    static final List<String> HOUSEHOLDS = List.of("0001", "0002", "0003");

    private EditingProcess() {
    }

    /** Goes on after so many edits as were made before; the number of each is said when it is saved. */
    public static void main(String[] arguments) {
        try (Desk desk = Desk.writing(Path.of(arguments[0]))) {
            for (int number = Integer.parseInt(arguments[1]) + 1; ; number++) {
                PlanView view = desk.plans().show(household(number), YEAR, null);
                desk.plans().save(view, after(number));
                System.out.println(number);
            }
        }
    }

    static String household(int number) {
        return HOUSEHOLDS.get(number % HOUSEHOLDS.size());
    }

    /** The plan that the edit of a number leaves: as many measures as its last digit, each of which tells the number. */
    static Plan after(int number) {
        PlannedMeasure measure = new PlannedMeasure(PlannedMeasure.HOUSEHOLD, List.of("01"), "H09", new PlannedMeasure.Quantity(Integer.toString(number), "次"),
                new PlannedMeasure.Duty("社会力量", ""), new PlannedMeasure.Funding(100L * number, ""), new PlannedMeasure.Term("", "2020-12-31"), Progression.NOT_STARTED, "第" + number + "次改动");
        return new Plan(household(number), YEAR, Collections.nCopies(number % 10, measure));
    }
}
