package org.hearthroll.ui.plans;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;

/** One line of the table: a measure with its index in the plan, or, with null, the empty line at the end that becomes the next one. */
record Line(int index, PlannedMeasure measure) {

    /** The lines of a plan; with the empty one if it can be edited. */
    static List<Line> of(Plan plan, boolean editable) {
        List<Line> lines = new ArrayList<>();
        for (PlannedMeasure measure : plan.measures()) {
            lines.add(new Line(lines.size(), measure));
        }
        if (editable) {
            lines.add(new Line(lines.size(), null));
        }
        return lines;
    }

    boolean draft() {
        return measure == null;
    }
}
