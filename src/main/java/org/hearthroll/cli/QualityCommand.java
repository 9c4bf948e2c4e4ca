package org.hearthroll.cli;

import java.util.concurrent.Callable;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.QualityReport;
import org.hearthroll.desk.QualityTable;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** hearthroll quality: what the rules of data quality have against the register, without what the office accepts. */
@Command(name = "quality", description = "cli.quality")
final class QualityCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ScopeOptions scope;

    @Mixin
    private OutputOptions output;

    QualityCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TableFormat format = output.format(TableFormat.csv);
        try (Desk desk = Desk.reading(scope.from())) {
            QualityReport report = desk.quality().check(scope.scope(desk.breakDown(), terminal), Progress.none());
            boolean read = format == TableFormat.text || format == TableFormat.md;
            new TableOutput(terminal).put(QualityTable.of(report, read ? terminal.texts() : Texts.chinese()), Message.of("screen.quality"), format, output.out());
            return ExitCode.DONE;
        }
    }
}
