package org.hearthroll.figures;

import java.util.List;
import org.hearthroll.figures.Table.Role;

/** The townships of a county side by side: what all of them together report is what each is measured by. */
record Townships(List<Township> all) {

    private static final int EXACT = 20;

    Townships {
        all = List.copyOf(all);
    }

    /** The named townships of a distribution, in the order of its rows. */
    static Townships of(Table distribution) {
        return new Townships(distribution.rows().stream().filter(row -> row.role() == Role.NORMAL).map(row -> township(distribution, row)).toList());
    }

    /** The township of a row. */
    static Township township(Table distribution, Table.Row row) {
        return new Township(String.valueOf(distribution.cell(row, "township")), (Long) distribution.cell(row, "households"), (Long) distribution.cell(row, "checked"),
                (Long) distribution.cell(row, "problems"));
    }

    long problems() {
        return all.stream().mapToLong(Township::problems).sum();
    }

    long checked() {
        return all.stream().mapToLong(Township::checked).sum();
    }

    /** What a township is expected to report where it reports like all of these; nothing where none of these checked anything. */
    double expected(Township township) {
        return checked() == 0 ? 0 : township.expected(problems(), checked(), EXACT).doubleValue();
    }

    /** The others, so that a township is not measured by itself. */
    Townships without(Township one) {
        return new Townships(all.stream().filter(township -> !township.equals(one)).toList());
    }
}
