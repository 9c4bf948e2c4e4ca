package org.hearthroll.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Job;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** The line at the bottom: what is in scope, what is running, when the last backup was, whether people are masked. */
final class StatusBar extends HBox {

    private final Texts texts;
    private final Label scope = Parts.label("", Styles.SMALL);
    private final Label backup = Parts.label("", Styles.SMALL);
    private final Label work = Parts.label("", Styles.SMALL);
    private final ProgressBar bar = new ProgressBar(-1);
    private final Button cancel;
    private final HBox running;
    /** Held here only: the jobs outlive a window that is drawn anew in another language. */
    private final ListChangeListener<Job> watcher;
    private Job shown;

    StatusBar(Texts texts, ObservableList<Job> jobs, Node eye) {
        this.texts = texts;
        getStyleClass().add("hr-status");
        bar.setPrefWidth(120);
        bar.setMaxHeight(8);
        cancel = Parts.button(texts.say("shell.job.cancel"), () -> shown.cancel(), Styles.LINK);
        running = Parts.row(8, work, bar, cancel);
        running.managedProperty().bind(running.visibleProperty());
        getChildren().addAll(scope, running, Parts.spring(), backup, eye);
        watcher = _ -> show(jobs.isEmpty() ? null : jobs.getFirst());
        jobs.addListener(new WeakListChangeListener<>(watcher));
        show(jobs.isEmpty() ? null : jobs.getFirst());
    }

    /** How many households and persons the scope holds, or what else there is to say at the left. */
    void setScope(Message said) {
        scope.setText(texts.say(said));
    }

    void setBackup(Message said) {
        backup.setText(texts.say(said));
    }

    /** Work that is over in a blink is not worth a flicker: it is shown only once it reports how far it is. */
    private void show(Job job) {
        shown = job;
        bar.progressProperty().unbind();
        running.visibleProperty().unbind();
        running.setVisible(false);
        if (job != null) {
            work.setText(texts.say(job.name()));
            bar.progressProperty().bind(job.progress());
            running.visibleProperty().bind(job.progress().greaterThanOrEqualTo(0));
        }
    }
}
