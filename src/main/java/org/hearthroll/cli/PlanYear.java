package org.hearthroll.cli;

import org.hearthroll.desk.Plans;
import picocli.CommandLine.Option;

/** Of which year the plans are that a command speaks of. */
final class PlanYear {

    @Option(names = "--year", paramLabel = "Y", descriptionKey = "cli.plan.year")
    private Integer year;

    /** The year asked for, else that of the period (null: the current one). */
    int of(Plans plans, String period) {
        return year == null ? plans.year(period) : year;
    }
}
