package org.hearthroll.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearthroll.chart.ChartKind;
import org.hearthroll.chart.Drawn;
import org.hearthroll.desk.BreakDown;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.TableFile;
import org.hearthroll.figures.ReadersTable;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableKind;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.text.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** hearthroll chart: the chart of any table, as a picture or a drawing. */
@Command(name = "chart", description = "cli.chart")
final class ChartCommand implements Callable<Integer> {

    /** Beyond this a picture fills the memory and no wall is wide enough. */
    private static final int MOST_PIXELS = 20_000;
    private static final String OUT = "--out";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", descriptionKey = "cli.table.name")
    private String name;

    @Mixin
    private ScopeOptions scope;

    @Mixin
    private TableOptions options;

    @Option(names = OUT, required = true, paramLabel = "FILE.png|.svg", descriptionKey = "cli.chart.out")
    private Path out;

    @Option(names = "--kind", paramLabel = "bars|pareto|stacked|multiples|funnel", descriptionKey = "cli.chart.kind", converter = KindWord.class)
    private ChartKind kind;

    @Option(names = "--width", paramLabel = "N", descriptionKey = "cli.chart.width")
    private Integer width;

    @Option(names = "--height", paramLabel = "N", descriptionKey = "cli.chart.height")
    private Integer height;

    ChartCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String ending = out.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!ending.endsWith(".png") && !ending.endsWith(".svg")) {
            throw new ParameterException(spec.commandLine(), OUT, null, spec.findOption(OUT), out.getFileName().toString());
        }
        int wide = pixels("--width", width);
        int high = pixels("--height", height);
        try (Desk desk = Desk.reading(scope.from())) {
            BreakDown figures = desk.breakDown();
            TableRequest request = options.request(name, scope.scope(figures, terminal));
            if (request.by() != null && TableKind.of(name).hasOwnRows()) {
                throw Refusal.of("figures.refused.chart.by", TableKind.of(name).name());
            }
            Table table = figures.table(request);
            new TableFile(new Drawn(new ReadersTable(figures.labels(), terminal.texts().language()).of(table), kind, request.title()), terminal.texts()).picture(out, wide, high);
            table.plainNotes().forEach(terminal::note);
            return ExitCode.DONE;
        }
    }

    /** 0 where nothing is asked. */
    private int pixels(String option, Integer asked) {
        if (asked != null && (asked < 1 || asked > MOST_PIXELS)) {
            throw new ParameterException(spec.commandLine(), option, null, spec.findOption(option), asked.toString());
        }
        return asked == null ? 0 : asked;
    }

    /** bars, pareto, stacked, multiples, funnel. */
    static final class KindWord implements ITypeConverter<ChartKind> {
        @Override
        public ChartKind convert(String written) {
            return TableOptions.word(ChartKind.class, written);
        }
    }
}
