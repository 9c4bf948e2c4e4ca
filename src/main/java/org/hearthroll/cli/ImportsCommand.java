package org.hearthroll.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.PastImport;
import org.hearthroll.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what was imported, the latest first. */
@Command(name = "imports", description = "cli.imports")
final class ImportsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--from", required = true, paramLabel = "W", descriptionKey = "cli.from")
    private Path from;

    @Option(names = "--json", descriptionKey = "cli.imports.json")
    private boolean json;

    ImportsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        try (Desk desk = Desk.reading(from)) {
            List<PastImport> all = desk.imports().all();
            if (json) {
                terminal.print(new ObjectMapper().writeValueAsString(all) + "\n");
            } else {
                all.forEach(this::say);
            }
        }
        return ExitCode.DONE;
    }

    private void say(PastImport past) {
        String period = past.period() == null ? "" : past.period();
        Object state = past.undoneAt() != null ? Message.of("imports.undone", past.undoneAt())
                : past.periodGone() ? Message.of("imports.period-gone") : past.changedNothing() ? Message.of("imports.unchanged") : "";
        long loaded = past.receipt() == null ? 0 : past.receipt().loaded();
        terminal.say(Message.of("imports.line", past.id(), past.minute(), past.operator(), past.what(), period, loaded, state));
    }
}
