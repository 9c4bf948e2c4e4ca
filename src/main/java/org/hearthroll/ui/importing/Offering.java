package org.hearthroll.ui.importing;

import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.desk.Offers;
import org.hearthroll.desk.Receipt;

/**
 * What a check offers to do with a file and only the user can decide: its wording, in how many cells, and whether it was taken up.
 * An offer that was taken up stays in view, so that it can be given back.
 */
record Offering(Kind kind, long cells, boolean taken) {

    /** What can be offered: the findings that make the offer, and those that tell what came of it. */
    enum Kind {
        FILL_DOWN("FILL_DOWN_OFFERED", "FILLED_DOWN"), SERIAL_DATES("DATE_SERIAL_OFFERED", ""), DECIMAL_COMMA("DECIMAL_COMMA_OFFERED", ""),
        RECOVER_IDS("ID_RECOVERY_OFFERED", "ID_RECOVERED");

        private final String offered;
        private final String done;

        Kind(String offered, String done) {
            this.offered = offered;
            this.done = done;
        }

        private boolean taken(Offers offers) {
            return switch (this) {
                case FILL_DOWN -> offers.fillDown();
                case SERIAL_DATES -> offers.serialDates();
                case DECIMAL_COMMA -> offers.decimalComma();
                case RECOVER_IDS -> offers.recoverIds();
            };
        }
    }

    /** What the receipt of a check offers beside what was taken up already. */
    static List<Offering> of(Receipt receipt, Offers offers) {
        return Stream.of(Kind.values()).map(kind -> new Offering(kind, cells(receipt, kind), kind.taken(offers))).filter(offering -> offering.cells > 0 || offering.taken).toList();
    }

    private static long cells(Receipt receipt, Kind kind) {
        return receipt.findings().getOrDefault(kind.offered, 0L) + receipt.findings().getOrDefault(kind.done, 0L);
    }

    /** The offers with this one taken up or given back. */
    Offers turned(Offers offers) {
        boolean up = !taken;
        return switch (kind) {
            case FILL_DOWN -> new Offers(up, offers.serialDates(), offers.decimalComma(), offers.recoverIds());
            case SERIAL_DATES -> new Offers(offers.fillDown(), up, offers.decimalComma(), offers.recoverIds());
            case DECIMAL_COMMA -> new Offers(offers.fillDown(), offers.serialDates(), up, offers.recoverIds());
            case RECOVER_IDS -> new Offers(offers.fillDown(), offers.serialDates(), offers.decimalComma(), up);
        };
    }
}
