package org.hearthroll.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.PastImport;
import org.hearthroll.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes the latest import back. */
@Command(name = "undo-import", description = "cli.undo-import")
final class UndoImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--from", required = true, paramLabel = "W", descriptionKey = "cli.from")
    private Path from;

    UndoImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = Desk.writing(from)) {
            PastImport undone = desk.imports().undoLatest();
            terminal.say(Message.of(undone.changedNothing() ? "imports.undo.nothing" : "imports.undo.done", undone.id(), undone.what(), undone.minute()));
            desk.imports().next().ifPresent(next -> terminal.say(Message.of("imports.undo.next", next.id(), next.what(), next.minute())));
        }
        return ExitCode.DONE;
    }
}
