package org.hearthroll.cli;

import org.hearthroll.desk.Offers;
import picocli.CommandLine.Option;

/** What the user lets the reading of the files assume; nothing of it is assumed unasked. */
final class OfferOptions {

    @Option(names = "--fill-down", descriptionKey = "cli.import.fill-down")
    private boolean fillDown;

    @Option(names = "--serial-dates", descriptionKey = "cli.import.serial-dates")
    private boolean serialDates;

    @Option(names = "--decimal-comma", descriptionKey = "cli.import.decimal-comma")
    private boolean decimalComma;

    @Option(names = "--recover-ids", descriptionKey = "cli.import.recover-ids")
    private boolean recoverIds;

    Offers offers() {
        return new Offers(fillDown, serialDates, decimalComma, recoverIds);
    }
}
