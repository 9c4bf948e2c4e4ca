package org.hearthroll.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** hearthroll open: the desktop on a workspace, or on rosters to import. */
@Command(name = "open", description = "cli.open")
final class OpenCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE.hearth|ROSTER", descriptionKey = "cli.open.files")
    private List<Path> files;

    OpenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.desktop().open(files);
        return ExitCode.DONE;
    }
}
