package org.hearthroll.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearthroll.desk.ChangesFile;
import org.hearthroll.desk.Choices;
import org.hearthroll.desk.ColumnTemplate;
import org.hearthroll.desk.ImportRequest;
import org.hearthroll.desk.ImportSource;
import org.hearthroll.desk.Receipt;
import org.hearthroll.desk.TargetWorkspace;
import org.hearthroll.desk.Templates;
import org.hearthroll.roster.Kind;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.work.Progress;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads rosters, ledgers, area lists and department lists. */
@Command(name = "import", description = "cli.import")
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import.files")
    private List<Path> files;

    @Option(names = "--into", required = true, paramLabel = "W.hearth", descriptionKey = "cli.import.into")
    private Path into;

    @Option(names = "--create", descriptionKey = "cli.import.create")
    private boolean create;

    @Option(names = "--as", paramLabel = "roster|problems|areas|list", descriptionKey = "cli.import.as")
    private Form form;

    @Option(names = "--period", paramLabel = "YYYY-MM", descriptionKey = "cli.import.period")
    private String period;

    @ArgGroup(validate = false)
    private final ReadingOptions reading = new ReadingOptions();

    @ArgGroup(validate = false)
    private final OfferOptions offers = new OfferOptions();

    @Option(names = "--map", paramLabel = "TEMPLATE.json", descriptionKey = "cli.import.map")
    private Path template;

    @Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "cli.import.rejects")
    private Path rejects;

    @Option(names = "--dry-run", descriptionKey = "cli.import.dry-run")
    private boolean trial;

    @Option(names = "--list-name", paramLabel = "NAME", descriptionKey = "cli.import.list-name")
    private String listName;

    @Option(names = "--changes", paramLabel = "FILE", descriptionKey = "cli.import.changes")
    private Path changes;

    @Option(names = "--json", descriptionKey = "cli.import.json")
    private boolean json;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What a file can be said to be. */
    enum Form {
        roster(Kind.MEMBER_ROSTER), problems(Kind.PROBLEMS), areas(Kind.AREAS), list(Kind.LIST);

        private final Kind kind;

        Form(Kind kind) {
            this.kind = kind;
        }
    }

    @Override
    public Integer call() {
        if (period != null && !period.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            throw new ParameterException(spec.commandLine(), period, null, spec.findOption("--period"), period);
        }
        List<Receipt> receipts = run();
        if (changes != null) {
            new ChangesFile(receipts, terminal.texts()).write(changes);
        }
        ReceiptText text = new ReceiptText(terminal);
        if (json) {
            terminal.print(ReceiptText.json(receipts));
        } else {
            receipts.forEach(receipt -> text.say(receipt, trial));
        }
        return receipts.stream().anyMatch(receipt -> receipt.rejected() > 0) ? ExitCode.DONE_WITH_REJECTS : ExitCode.DONE;
    }

    private List<Receipt> run() {
        try (TargetWorkspace target = TargetWorkspace.open(into, create, trial)) {
            ImportRequest request = request(target.desk().templates());
            List<Receipt> receipts = trial ? target.desk().importFiles().check(request, Progress.none())
                    : target.desk().importFiles().load(request, Progress.none());
            target.keep();
            return receipts;
        }
    }

    private ImportRequest request(Templates kept) {
        ColumnTemplate saved = template == null ? new ColumnTemplate(ReadingChoice.detect(), Map.of()) : ColumnTemplate.read(template);
        Choices choices = new Choices(reading.over(saved.reading()), form == null ? null : form.kind, saved.columns(), offers.offers());
        List<ImportSource> sources = files.stream().map(file -> new ImportSource(file, template == null ? kept.over(file, choices) : choices)).toList();
        return new ImportRequest(sources, period, listName, rejects, false);
    }
}
