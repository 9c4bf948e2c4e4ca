package org.hearthroll.cli;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.hearthroll.text.FaultCode;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.Cancelled;

/** Tells a failed command in one sentence: a refusal as it is, anything unforeseen by a short code that the log repeats. */
final class Failures {

    private static final Logger LOG = System.getLogger(Failures.class.getName());

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    int tell(Throwable failure) {
        terminal.note(sentence(failure));
        return ExitCode.REFUSED;
    }

    private static Message sentence(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> refusal.said();
            case Cancelled stopped -> Message.of("cli.cancelled");
            default -> unforeseen(failure);
        };
    }

    private static Message unforeseen(Throwable failure) {
        String code = FaultCode.of(failure);
        LOG.log(Level.ERROR, code, failure);
        return Message.of("cli.unforeseen", code);
    }
}
