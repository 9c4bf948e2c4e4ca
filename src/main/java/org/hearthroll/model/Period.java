package org.hearthroll.model;

import java.time.LocalDate;
import java.time.YearMonth;

/** A dated state of the register: its row id, its name (YYYY-MM) and whether figures speak of it unless another is named. */
public record Period(long id, String name, boolean current) {

    /** The day its record speaks of, by which ages are reckoned. */
    public LocalDate lastDay() {
        return lastDay(name);
    }

    /** The same of a period that is only known by its name. */
    public static LocalDate lastDay(String name) {
        return YearMonth.parse(name).atEndOfMonth();
    }
}
