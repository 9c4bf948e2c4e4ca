package org.hearthroll.ui.plans;

import java.util.Optional;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Alerts;

/** What is said of an entry that is no value of its field, until it is mended or out of sight. */
final class WrongEntry {

    private final Alerts alerts;
    private Message last;
    private boolean stands;

    WrongEntry(Alerts alerts) {
        this.alerts = alerts;
    }

    void say(Message why) {
        last = why;
        stands = true;
        alerts.refuse(why);
    }

    /** From now on only what comes is asked for. */
    void listen() {
        last = null;
    }

    /** What was said last since then. */
    Optional<Message> heard() {
        return Optional.ofNullable(last);
    }

    /** Takes the sentence away. */
    void settle() {
        if (stands) {
            alerts.settled();
        }
        stands = false;
    }
}
