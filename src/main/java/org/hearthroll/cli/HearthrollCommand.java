package org.hearthroll.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearthroll.text.Language;
import org.hearthroll.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line as a whole; without a command it opens the desktop. */
@Command(name = "hearthroll", description = "cli.hearthroll")
public final class HearthrollCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "cli.lang", scope = ScopeType.INHERIT, converter = LanguageOption.class)
    private Language language;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "cli.help", scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = "--version", versionHelp = true, descriptionKey = "cli.version")
    private boolean version;

    private HearthrollCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs one command and returns its exit code; out and err are UTF-8 streams that the caller closes. */
    public static int run(String[] arguments, Desktop desktop, PrintStream out, PrintStream err) {
        Terminal terminal = new Terminal(desktop, Texts.of(LanguageOption.among(arguments)), out, err);
        Failures failures = new Failures(terminal);
        try {
            return commandLine(terminal, failures).execute(arguments);
        } catch (RuntimeException | Error unexpected) {
            return failures.tell(unexpected);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** The commands there are, in the order of the help; a new command is a line here. */
    private static List<Callable<Integer>> commands(Terminal terminal) {
        return List.of(
                new OpenCommand(terminal),
                new TourCommand(terminal),
                new SampleCommand(terminal),
                new TableCommand(terminal),
                new ChartCommand(terminal),
                new HouseholdsCommand(terminal),
                new SplitCommand(terminal),
                new ImportCommand(terminal),
                new ImportsCommand(terminal),
                new UndoImportCommand(terminal),
                new ListsCommand(terminal),
                new VerifyCommand(terminal),
                new BackupCommand(terminal),
                new RestoreCommand(terminal),
                new PlanCommand(terminal),
                new QualityCommand(terminal));
    }

    @Override
    public Integer call() {
        terminal.desktop().open(List.of());
        return ExitCode.DONE;
    }

    private static CommandLine commandLine(Terminal terminal, Failures failures) {
        CommandLine line = new CommandLine(new HearthrollCommand(terminal));
        commands(terminal).forEach(line::addSubcommand);
        PlanCommand.further(terminal).forEach(line.getSubcommands().get("plan")::addSubcommand);
        Wording.translate(line, terminal.texts());
        line.setExpandAtFiles(false);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setOut(new PrintWriter(terminal.out(), true)).setErr(new PrintWriter(terminal.err(), true));
        line.setParameterExceptionHandler(new WrongUsage(terminal));
        line.setExecutionExceptionHandler((failure, command, result) -> failures.tell(failure));
        return line;
    }
}
