package org.hearthroll.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.PlanBookReceipt;
import org.hearthroll.text.Message;
import org.hearthroll.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** hearthroll plan import: a workbook of plans read back, all or nothing. */
@Command(name = "import", description = "cli.plan.import")
final class PlanImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE.xlsx", descriptionKey = "cli.plan.import.file")
    private Path file;

    @Option(names = "--from", required = true, paramLabel = "W.hearth", descriptionKey = "cli.plan.from")
    private Path from;

    @Mixin
    private PlanYear year;

    @Option(names = "--period", paramLabel = "YYYY-MM", descriptionKey = "cli.scope.period")
    private String period;

    PlanImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = Desk.writing(from)) {
            PlanBookReceipt receipt = desk.planBook().load(file, year.of(desk.plans(), period), period, Progress.none());
            if (receipt.refused()) {
                receipt.faults().forEach(terminal::note);
                terminal.note(Message.of("plan.book.refused.faults", file.getFileName(), receipt.faults().size()));
                return ExitCode.REFUSED;
            }
            terminal.say(Message.of("plan.book.loaded", receipt.households(), receipt.changed(), receipt.unchanged()));
            terminal.say(Message.of("plan.book.loaded.measures", receipt.measures().added(), receipt.measures().changed(), receipt.measures().removed()));
            return ExitCode.DONE;
        }
    }
}
