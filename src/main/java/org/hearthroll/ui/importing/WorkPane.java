package org.hearthroll.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.hearthroll.ui.kit.Job;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** A check or a load under way: how far it is, and a way to stop it. */
final class WorkPane extends VBox {

    private final ImportWords words;
    private final Label name = Parts.label("", Styles.HEADING);
    private final ProgressBar bar = new ProgressBar();
    private final Label share = Parts.label("", Styles.MUTED);

    WorkPane(ImportWords words, Runnable cancelled) {
        super(12);
        this.words = words;
        setAlignment(Pos.CENTER);
        bar.setPrefWidth(420);
        Button cancel = Parts.button(words.say("importing.cancel"), cancelled);
        cancel.setId("import-cancel");
        bar.progressProperty().addListener((_, _, reached) -> share.setText(reached.doubleValue() < 0 ? "" : Math.round(reached.doubleValue() * 100) + "%"));
        getChildren().addAll(name, bar, share, Parts.label(words.say("importing.cancel.what"), Styles.SMALL), cancel);
    }

    /** Follows a job; null for none. */
    void follow(Job job) {
        bar.progressProperty().unbind();
        bar.setProgress(-1);
        if (job != null) {
            name.setText(words.texts().say(job.name()));
            bar.progressProperty().bind(job.progress());
        }
    }
}
