package org.hearthroll.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.Disclosure;
import org.hearthroll.desk.PlanBook;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.work.Progress;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** hearthroll plan export: the plans of many households as one workbook, names masked unless a reason is given. */
@Command(name = "export", description = "cli.plan.export")
final class PlanExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ScopeOptions scope;

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx", descriptionKey = "cli.plan.export.out")
    private Path out;

    @Mixin
    private PlanYear year;

    @ArgGroup(exclusive = false)
    private Unmasked unmasked;

    PlanExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Disclosure disclosure = Unmasked.disclosure(unmasked);
        try (Desk desk = Unmasked.desk(disclosure, scope.from())) {
            Scope chosen = scope.scope(desk.breakDown(), terminal);
            int asked = year.of(desk.plans(), chosen.period());
            PlanBook.Written written = desk.planBook().export(chosen, asked, out, disclosure, Progress.none());
            terminal.say(Message.of("plan.book.written", written.households(), written.measures(), out.getFileName()));
            if (written.gone() > 0) {
                terminal.note(Message.of("plan.book.gone", written.gone()));
            }
        }
        return ExitCode.DONE;
    }
}
