package org.hearthroll.ui.kit;

import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/** One sentence to the user, in a bar of the window and never in a dialog. */
public interface Alerts {

    /** Something was done. */
    void tell(Message said);

    /** Something was done, and there is one next step to offer (its wording and what it does). */
    void offer(Message said, Message step, Runnable taken);

    /** Something was refused: what happened and what to do next. */
    void refuse(Message said);

    /** Something was refused, and there is another way to offer. */
    void refuse(Message said, Message step, Runnable taken);

    /** What was refused is mended: where its sentence still stands, it goes. */
    default void settled() {
        // sentences that do not stay need not be taken away
    }

    /** Something failed: a refusal is spoken, anything else is a bug and is logged and shown with a short code. */
    default void failed(Throwable fault) {
        if (fault instanceof Refusal refusal) {
            refuse(refusal.said());
        } else {
            bug(fault);
        }
    }

    /** A bug: logged once, shown with a short code and a button that copies it. */
    void bug(Throwable fault);
}
