package org.hearthroll.ui.kit;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.text.Message;

/** Alerts that keep the keys of what was said; a bug fails the test. */
public final class Quiet implements Alerts {

    public final List<String> said = new ArrayList<>();

    @Override
    public void tell(Message message) {
        said.add(message.key());
    }

    @Override
    public void offer(Message message, Message step, Runnable taken) {
        said.add(message.key());
    }

    @Override
    public void refuse(Message message) {
        said.add(message.key());
    }

    @Override
    public void refuse(Message message, Message step, Runnable taken) {
        said.add(message.key());
    }

    @Override
    public void bug(Throwable fault) {
        throw new AssertionError(fault);
    }
}
