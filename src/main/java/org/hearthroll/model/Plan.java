package org.hearthroll.model;

import java.util.List;

/** The assistance plan of one household for one year; its measures are numbered by their place in the list, from 1. */
public record Plan(String household, int year, List<PlannedMeasure> measures) {

    public Plan {
        measures = List.copyOf(measures);
    }
}
