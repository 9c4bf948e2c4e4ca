package org.hearthroll.cli;

import java.util.stream.Collectors;
import org.hearthroll.text.Message;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with the arguments, and where the help is. */
final class WrongUsage implements IParameterExceptionHandler {

    private final Terminal terminal;

    WrongUsage(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        terminal.note(Message.of("cli.usage", complaint(wrong), wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.WRONG_USAGE;
    }

    private static Message complaint(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unknown -> Message.of("cli.usage.unknown", String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing -> Message.of("cli.usage.missing",
                    missing.getMissing().stream().map(WrongUsage::name).collect(Collectors.joining(", ")));
            default -> value(wrong);
        };
    }

    private static Message value(ParameterException wrong) {
        String given = wrong.getValue() == null ? "" : wrong.getValue();
        return wrong.getArgSpec() == null
                ? Message.of("cli.usage.other", wrong.getMessage())
                : Message.of("cli.usage.value", name(wrong.getArgSpec()), given);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
