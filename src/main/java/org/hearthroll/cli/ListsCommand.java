package org.hearthroll.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.NamedList;
import org.hearthroll.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the households that were kept under a name, the latest first. */
@Command(name = "lists", description = "cli.lists")
final class ListsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--from", required = true, paramLabel = "W", descriptionKey = "cli.from")
    private Path from;

    @Option(names = "--json", descriptionKey = "cli.imports.json")
    private boolean json;

    ListsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        try (Desk desk = Desk.reading(from)) {
            List<NamedList> all = desk.namedLists().all();
            if (json) {
                terminal.print(new ObjectMapper().writeValueAsString(all) + "\n");
            } else {
                all.forEach(list -> terminal.say(Message.of("lists.line", list.name(), list.households(), list.period(), list.at(), list.operator(), list.told())));
            }
        }
        return ExitCode.DONE;
    }
}
