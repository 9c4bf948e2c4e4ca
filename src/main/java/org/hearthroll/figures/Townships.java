package org.hearthroll.figures;

import java.util.List;

/** The townships of a county side by side: what all of them together report is what each is measured by, and also a part of one. */
public record Townships(List<Township> all) {

    private static final int EXACT = 20;

    public Townships {
        all = List.copyOf(all);
    }

    /** Those of several townships that are one: what names none is no township. */
    static Townships named(List<Township> several) {
        return new Townships(several.stream().filter(t -> t.key() != null).toList());
    }

    /** The township of a row. */
    static Township township(Table distribution, Table.Row row) {
        return new Township(String.valueOf(distribution.cell(row, "township")), (Long) distribution.cell(row, "households"), (Long) distribution.cell(row, "checked"),
                (Long) distribution.cell(row, "problems"));
    }

    public long problems() {
        return all.stream().mapToLong(Township::problems).sum();
    }

    public long checked() {
        return all.stream().mapToLong(Township::checked).sum();
    }

    /** What a township is expected to report where it reports like all of these; nothing where none of these checked anything. */
    double expected(Township township) {
        return checked() == 0 ? 0 : township.expected(problems(), checked(), EXACT).doubleValue();
    }

    /** The others, so that neither a township nor a part of it is measured by itself. */
    Townships without(Township one) {
        return new Townships(all.stream().filter(township -> !township.key().equals(one.key())).toList());
    }
}
