package org.hearthroll.cli;

import java.nio.file.Path;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.Disclosure;
import picocli.CommandLine.Option;

/** Full data and its reason, neither without the other. */
final class Unmasked {

    @Option(names = "--unmasked", required = true, descriptionKey = "cli.households.unmasked")
    private boolean wanted;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "cli.households.reason")
    private String reason;

    /** The workspace for what is put out: that full data leave it is written into it. */
    static Desk desk(Disclosure disclosure, Path from) {
        return disclosure.masked() ? Desk.reading(from) : Desk.writing(from);
    }

    /** Null where neither was given. */
    static Disclosure disclosure(Unmasked asked) {
        return asked == null ? Disclosure.MASKED : Disclosure.full(asked.reason);
    }
}
