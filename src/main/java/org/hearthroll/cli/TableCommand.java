package org.hearthroll.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearthroll.desk.BreakDown;
import org.hearthroll.desk.Desk;
import org.hearthroll.figures.TableRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** hearthroll table: any table of figures, in any shape. */
@Command(name = "table", description = "cli.table")
final class TableCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "cli.table.name")
    private String name;

    @Mixin
    private ScopeOptions scope;

    @Mixin
    private TableOptions options;

    @Mixin
    private OutputOptions output;

    @Option(names = "--list", descriptionKey = "cli.table.list")
    private boolean list;

    @Option(names = "--json", descriptionKey = "cli.table.json")
    private boolean json;

    TableCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (list) {
            TableCatalogue catalogue = new TableCatalogue(terminal.texts());
            terminal.print(json ? catalogue.json() : catalogue.lines());
            return ExitCode.DONE;
        }
        if (name == null) {
            throw new MissingParameterException(spec.commandLine(), List.of(spec.positionalParameters().getFirst()), "NAME");
        }
        TableFormat format = output.format(json ? TableFormat.json : TableFormat.text);
        try (Desk desk = Desk.reading(scope.from())) {
            BreakDown figures = desk.breakDown();
            TableRequest request = options.request(name, scope.scope(figures, terminal));
            new TableOutput(terminal).put(figures.table(request), request.title(), format, output.out());
            return ExitCode.DONE;
        }
    }
}
