package org.hearthroll.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearthroll.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** hearthroll tour: draws every screen off-screen to PNG files. */
@Command(name = "tour", description = "cli.tour")
final class TourCommand implements Callable<Integer> {

    private static final String THEME = "--theme";
    private static final String SIZE = "--size";
    private static final Pattern PIXELS = Pattern.compile("([1-9]\\d{2,3})x([1-9]\\d{2,3})");

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.tour.out")
    private Path out;

    @Option(names = "--from", paramLabel = "W.hearth", descriptionKey = "cli.tour.from")
    private Path from;

    @Option(names = THEME, defaultValue = "light", paramLabel = "light|dark", descriptionKey = "cli.tour.theme")
    private String theme;

    @Option(names = SIZE, defaultValue = "1440x900", paramLabel = "WxH", descriptionKey = "cli.tour.size")
    private String size;

    TourCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Matcher pixels = PIXELS.matcher(size);
        if (!pixels.matches()) {
            throw wrong(SIZE, size);
        }
        if (!theme.equals("light") && !theme.equals("dark")) {
            throw wrong(THEME, theme);
        }
        terminal.desktop().tour(new TourRequest(out, from, terminal.texts().language(), theme.equals("dark"),
                Integer.parseInt(pixels.group(1)), Integer.parseInt(pixels.group(2))));
        terminal.say(Message.of("cli.tour.drawn", out.toString()));
        return ExitCode.DONE;
    }

    private ParameterException wrong(String option, String value) {
        return new ParameterException(spec.commandLine(), option, null, spec.findOption(option), value);
    }
}
