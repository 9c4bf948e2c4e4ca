package org.hearthroll.app;

import java.io.PrintStream;
import org.hearthroll.cli.HearthrollCommand;
import org.hearthroll.store.Operator;
import org.hearthroll.ui.kit.Signature;

/** Starts Hearthroll: the command line, and through it the desktop. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        LogFile.install();
        UserFolder.memory().recall(Signature.KEY).ifPresent(Operator::sign);
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        try (PrintStream out = Streams.out(); PrintStream err = Streams.err()) {
            return HearthrollCommand.run(arguments, new RealDesktop(new SampleCounty(UserFolder.path())), out, err);
        }
    }
}
