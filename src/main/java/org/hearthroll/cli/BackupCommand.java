package org.hearthroll.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearthroll.desk.Desk;
import org.hearthroll.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a proved copy of a workspace. */
@Command(name = "backup", description = "cli.backup")
final class BackupCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "W", descriptionKey = "cli.from")
    private Path file;

    @Option(names = "--to", required = true, paramLabel = "FILE", descriptionKey = "cli.backup.to")
    private Path target;

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = Desk.reading(file)) {
            desk.safekeeping().backup(target);
        }
        terminal.say(Message.of("backup.done", target));
        return ExitCode.DONE;
    }
}
