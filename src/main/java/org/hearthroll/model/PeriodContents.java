package org.hearthroll.model;

/** A period and how much belongs to it: households, member rows, problems, and imports that stand. */
public record PeriodContents(Period period, long households, long members, long problems, long imports) {

    public String name() {
        return period.name();
    }
}
