package org.hearthroll.cli;

import org.hearthroll.desk.Disclosure;
import picocli.CommandLine.Option;

/** Full data and its reason, neither without the other. */
final class Unmasked {

    @Option(names = "--unmasked", required = true, descriptionKey = "cli.households.unmasked")
    private boolean wanted;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "cli.households.reason")
    private String reason;

    /** Null where neither was given. */
    static Disclosure disclosure(Unmasked asked) {
        return asked == null ? Disclosure.MASKED : Disclosure.full(asked.reason);
    }
}
