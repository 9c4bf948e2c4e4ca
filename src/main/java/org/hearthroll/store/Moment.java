package org.hearthroll.store;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** The present moment as the audit and every history state it: ISO with offset, whole seconds. */
public final class Moment {

    private Moment() {
    }

    public static String now() {
        return OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
