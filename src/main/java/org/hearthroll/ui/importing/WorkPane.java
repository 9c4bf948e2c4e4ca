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
    private static final double TELLING = 0.05;

    private long begun;
    private final Label share = Parts.label("", Styles.MUTED);

    WorkPane(ImportWords words, Runnable cancelled) {
        super(12);
        this.words = words;
        setAlignment(Pos.CENTER);
        bar.setPrefWidth(420);
        Button cancel = Parts.button(words.say("importing.cancel"), cancelled);
        cancel.setId("import-cancel");
        bar.progressProperty().addListener((_, _, reached) -> share.setText(reached.doubleValue() < 0 ? "" : reached(reached.doubleValue())));
        getChildren().addAll(name, bar, share, Parts.label(words.say("importing.cancel.what"), Styles.SMALL), cancel);
    }

    /** How far it is and, once that can be told, how long it will take yet. */
    private String reached(double part) {
        String percent = Math.round(part * 100) + "%";
        double passed = (System.nanoTime() - begun) / 1e9;
        return part < TELLING || passed < 1 ? percent : words.say("importing.left", percent, Math.max(1, Math.round(passed * (1 - part) / part)));
    }

    /** Follows a job; null for none. */
    void follow(Job job) {
        bar.progressProperty().unbind();
        bar.setProgress(-1);
        begun = System.nanoTime();
        if (job != null) {
            name.setText(words.texts().say(job.name()));
            bar.progressProperty().bind(job.progress());
        }
    }
}
