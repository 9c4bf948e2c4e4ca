package org.hearthroll.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.PlanTotals;
import org.hearthroll.figures.Table;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** hearthroll plan totals: measures and funds of the plans added up. */
@Command(name = "totals", description = "cli.plan.totals")
final class PlanTotalsCommand implements Callable<Integer> {

    /** By what, as it is typed. */
    enum By {
        measure, unit, source, township, year
    }

    private final Terminal terminal;

    @Mixin
    private ScopeOptions scope;

    @Option(names = "--by", paramLabel = "measure|unit|source|township|year", defaultValue = "measure", descriptionKey = "cli.plan.totals.by")
    private By by;

    @Mixin
    private PlanYear year;

    @Mixin
    private OutputOptions output;

    PlanTotalsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = Desk.reading(scope.from())) {
            Scope chosen = scope.scope(desk.breakDown(), terminal);
            int asked = year.of(desk.plans(), chosen.period());
            TableFormat format = output.format(TableFormat.text);
            Table totals = desk.planTotals(terminal.texts().language()).table(chosen, asked, PlanTotals.By.valueOf(by.name().toUpperCase(Locale.ROOT)), Progress.none());
            new TableOutput(terminal).put(totals, Message.of("plans.totals"), format, output.out());
        }
        return ExitCode.DONE;
    }
}
