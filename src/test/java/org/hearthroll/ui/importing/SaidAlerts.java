package org.hearthroll.ui.importing;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Alerts;

/** Alerts that keep what was said. */
final class SaidAlerts implements Alerts {

    final List<String> told = new ArrayList<>();
    final List<String> refused = new ArrayList<>();
    final List<Runnable> steps = new ArrayList<>();
    final List<Throwable> bugs = new ArrayList<>();

    @Override
    public void tell(Message said) {
        told.add(said.key());
    }

    @Override
    public void offer(Message said, Message step, Runnable taken) {
        told.add(said.key());
    }

    @Override
    public void refuse(Message said) {
        refused.add(said.key());
    }

    @Override
    public void refuse(Message said, Message step, Runnable taken) {
        refused.add(said.key());
        steps.add(taken);
    }

    @Override
    public void bug(Throwable fault) {
        bugs.add(fault);
    }
}
