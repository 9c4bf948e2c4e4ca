package org.hearthroll.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearthroll.desk.MakeSample;
import org.hearthroll.text.Message;
import org.hearthroll.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** hearthroll sample: writes the files of the made-up county. */
@Command(name = "sample", description = "cli.sample")
final class SampleCommand implements Callable<Integer> {

    private static final String HOUSEHOLDS = "--households";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.sample.out")
    private Path out;

    @Option(names = HOUSEHOLDS, paramLabel = "N", descriptionKey = "cli.sample.households")
    private Integer households;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "cli.sample.seed")
    private Long seed;

    SampleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        long chosen = seed == null ? MakeSample.SEED : seed;
        if (households == null) {
            MakeSample.county(out, chosen, Progress.none());
        } else {
            MakeSample.countyOf(positive(households), out, chosen, Progress.none());
        }
        terminal.say(Message.of("cli.sample.written", out.toString()));
        return ExitCode.DONE;
    }

    private int positive(int number) {
        if (number < 1) {
            throw new ParameterException(spec.commandLine(), HOUSEHOLDS, null, spec.findOption(HOUSEHOLDS), String.valueOf(number));
        }
        return number;
    }
}
