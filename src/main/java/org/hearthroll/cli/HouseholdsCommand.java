package org.hearthroll.cli;

import java.util.concurrent.Callable;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.Disclosure;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Message;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** hearthroll households: the household list, masked unless a reason is given. */
@Command(name = "households", description = "cli.households")
final class HouseholdsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ScopeOptions scope;

    @Mixin
    private OutputOptions output;

    @ArgGroup(exclusive = false)
    private Unmasked unmasked;

    HouseholdsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TableFormat format = output.format(TableFormat.csv);
        Disclosure disclosure = Unmasked.disclosure(unmasked);
        try (Desk desk = Unmasked.desk(disclosure, scope.from())) {
            Table table = desk.households().list(scope.scope(desk.breakDown(), terminal), disclosure);
            new TableOutput(terminal).put(table, Message.of("screen.roster"), format, output.out());
            return ExitCode.DONE;
        }
    }
}
