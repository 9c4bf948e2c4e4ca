package org.hearthroll.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.Disclosure;
import org.hearthroll.desk.SplitPeriod.Split;
import org.hearthroll.desk.SplitRequest;
import org.hearthroll.text.Message;
import org.hearthroll.work.Progress;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a period as one workbook for each township or village, masked unless a reason is given. */
@Command(name = "split", description = "cli.split")
final class SplitCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--from", required = true, paramLabel = "W", descriptionKey = "cli.from")
    private Path from;

    @Option(names = "--by", required = true, paramLabel = "township|village", descriptionKey = "cli.split.by")
    private By by;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.split.out")
    private Path out;

    @Option(names = "--period", paramLabel = "YYYY-MM", descriptionKey = "cli.scope.period")
    private String period;

    @ArgGroup(exclusive = false)
    private Unmasked unmasked;

    /** What has a workbook of its own. */
    enum By {
        township, village
    }

    SplitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Disclosure disclosure = Unmasked.disclosure(unmasked);
        try (Desk desk = Unmasked.desk(disclosure, from)) {
            Split split = desk.splitPeriod().split(new SplitRequest(period, null, null, by == By.village, out, disclosure), Progress.none());
            terminal.say(Message.of("split.done", split.files().size(), split.households(), split.members(), out));
            if (split.missingHouseholds() + split.missingMembers() > 0) {
                terminal.say(Message.of("split.missing", split.missingHouseholds(), split.missingMembers()));
            }
            if (disclosure.masked()) {
                terminal.note(Message.of("split.masked"));
            }
        }
        return ExitCode.DONE;
    }
}
