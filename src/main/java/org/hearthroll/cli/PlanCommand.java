package org.hearthroll.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.PlanFile;
import org.hearthroll.desk.PlanJson;
import org.hearthroll.desk.PlanView;
import org.hearthroll.desk.Plans;
import org.hearthroll.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The plans of households on the command line: show one, replace one, check all. */
@Command(name = "plan", description = "cli.plan")
final class PlanCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    PlanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What can be done with the plans of many households at once. */
    static List<Callable<Integer>> further(Terminal terminal) {
        return List.of(new PlanExportCommand(terminal), new PlanImportCommand(terminal), new PlanCardsCommand(terminal), new PlanTemplateCommand(terminal), new PlanTotalsCommand(terminal));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), terminal.texts().say("cli.plan.which"));
    }

    @Command(name = "show", description = "cli.plan.show")
    int show(@Parameters(paramLabel = "HOUSEHOLD", descriptionKey = "cli.plan.household") String household,
             @Option(names = "--from", required = true, paramLabel = "W.hearth", descriptionKey = "cli.plan.from") Path from,
             @Mixin PlanYear year,
             @Option(names = "--json", descriptionKey = "cli.plan.json") boolean json) {
        try (Desk desk = Desk.reading(from)) {
            Plans plans = desk.plans();
            PlanView view = plans.show(household, year.of(plans, null), null);
            terminal.print(json ? PlanJson.document(view.plan()) : new PlanText(terminal.texts()).of(view));
            return ExitCode.DONE;
        }
    }

    @Command(name = "set", description = "cli.plan.set")
    int set(@Parameters(paramLabel = "HOUSEHOLD", descriptionKey = "cli.plan.household") String household,
            @Option(names = "--from", required = true, paramLabel = "W.hearth", descriptionKey = "cli.plan.from") Path from,
            @Option(names = "--file", required = true, paramLabel = "PLAN.json", descriptionKey = "cli.plan.file") Path file) {
        PlanFile read = PlanFile.open(file);
        try (Desk desk = Desk.writing(from)) {
            PlanView shown = desk.plans().show(household, read.year(), null);
            PlanView saved = desk.plans().save(shown, read.plan(shown.subject()));
            terminal.say(Message.of("cli.plan.saved", household, Integer.toString(read.year()), saved.plan().measures().size()));
            return ExitCode.DONE;
        }
    }

    @Command(name = "check", description = "cli.plan.check")
    int check(@Option(names = "--from", required = true, paramLabel = "W.hearth", descriptionKey = "cli.plan.from") Path from,
              @Mixin PlanYear year,
              @Option(names = "--format", paramLabel = "csv|json", defaultValue = "csv", descriptionKey = "cli.plan.format") PlanViolations.Format format) {
        try (Desk desk = Desk.reading(from)) {
            Plans plans = desk.plans();
            int asked = year.of(plans, null);
            terminal.print(PlanViolations.of(plans.review(asked, null)).as(format));
            return ExitCode.DONE;
        }
    }
}
