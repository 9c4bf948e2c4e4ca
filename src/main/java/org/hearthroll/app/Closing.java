package org.hearthroll.app;

import java.util.Optional;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Alerts;

/** Whether the window may close now; where it may not, its bar says why and offers to close all the same. */
final class Closing {

    private final Workbench workbench;

    Closing(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Keeps what is still being typed; anyway is run if the user then wants to close in spite of what was said. */
    boolean may(Runnable anyway) {
        Alerts alerts = workbench.window().alerts();
        Optional<Message> refused = workbench.window().leave();
        if (refused.isPresent()) {
            alerts.refuse(refused.get(), Message.of("shell.close.drop"), anyway);
            return false;
        }
        // Work that has no end yet is asked about; what is short is waited for.
        if (workbench.jobs().running().stream().anyMatch(job -> job.progress().get() >= 0)) {
            alerts.refuse(Message.of("shell.close.running"), Message.of("shell.close.anyway"), anyway);
            return false;
        }
        return true;
    }
}
