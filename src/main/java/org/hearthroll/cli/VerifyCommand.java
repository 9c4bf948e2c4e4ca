package org.hearthroll.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearthroll.desk.Check;
import org.hearthroll.desk.Desk;
import org.hearthroll.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a workspace: one line a check. */
@Command(name = "verify", description = "cli.verify")
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "W", descriptionKey = "cli.from")
    private Path file;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = Desk.reading(file)) {
            List<Check> checks = desk.safekeeping().verify();
            checks.forEach(this::say);
            return checks.stream().allMatch(Check::passed) ? ExitCode.DONE : ExitCode.REFUSED;
        }
    }

    private void say(Check check) {
        Message name = Message.of("check." + check.id());
        terminal.say(check.passed() ? Message.of("verify.passed", name) : Message.of("verify.failed", name, check.fault()));
    }
}
