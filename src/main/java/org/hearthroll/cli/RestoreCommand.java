package org.hearthroll.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearthroll.desk.Safekeeping;
import org.hearthroll.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of a workspace. */
@Command(name = "restore", description = "cli.restore")
final class RestoreCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.restore.file")
    private Path backup;

    @Option(names = "--to", required = true, paramLabel = "W", descriptionKey = "cli.restore.to")
    private Path target;

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path kept = Safekeeping.restore(backup, target);
        terminal.say(kept == null ? Message.of("restore.done", target) : Message.of("restore.replaced", target, kept));
        return ExitCode.DONE;
    }
}
