package org.hearthroll.model;

import java.util.ArrayList;
import java.util.List;

/** The assistance plan of one household for one year; its measures are numbered by their place in the list, from 1. */
public record Plan(String household, int year, List<PlannedMeasure> measures) {

    public Plan {
        measures = List.copyOf(measures);
    }

    /** The day (ISO) on which its year ends. */
    public String lastDay() {
        return year + "-12-31";
    }

    /** The plan with another measure at an index (from 0). */
    public Plan replaced(int index, PlannedMeasure measure) {
        List<PlannedMeasure> changed = new ArrayList<>(measures);
        changed.set(index, measure);
        return new Plan(household, year, changed);
    }

    /** The plan without the measure at an index. */
    public Plan without(int index) {
        List<PlannedMeasure> changed = new ArrayList<>(measures);
        changed.remove(index);
        return new Plan(household, year, changed);
    }

    /** The plan with the measure of one index at another. */
    public Plan moved(int from, int to) {
        List<PlannedMeasure> changed = new ArrayList<>(measures);
        changed.add(to, changed.remove(from));
        return new Plan(household, year, changed);
    }
}
