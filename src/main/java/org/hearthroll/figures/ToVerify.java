package org.hearthroll.figures;

import java.util.List;
import org.hearthroll.model.Scope;

/** A township that reports so few problems that it should be asked whether all were found: how many, about how many were to be expected, and its households. */
public record ToVerify(String township, long problems, long expected, Scope households) {

    /** Those of a distribution, in the order of its rows. */
    public static List<ToVerify> of(Table distribution) {
        Townships all = distribution.traits().measure();
        return distribution.rows().stream().filter(row -> Verdict.VERIFY.name().equals(distribution.cell(row, "verdict"))).map(row -> {
            Township township = Townships.township(distribution, row);
            return new ToVerify(township.key(), township.problems(), township.expected(all.problems(), all.checked(), 0).longValueExact(), behind(row));
        }).toList();
    }

    /** All households of the township of a row, not only those that have a problem of the kind that is counted. */
    public static Scope behind(Table.Row row) {
        return new ProblemScope(row.opens()).households();
    }
}
