package org.hearthroll.ui.kit;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame all pages share: title, a line under it, a bar of tools that wraps where it is narrow, with what can be done at its right, and the body. */
public final class Page extends VBox {

    private static final double SIGN = 48;

    private final Label title = Parts.label("", Styles.TITLE);
    private final Label subtitle = Parts.paragraph("", Styles.MUTED);
    private final PageTools bar = new PageTools();
    private final StackPane sign = new StackPane();

    public Page(String title) {
        getStyleClass().add("hr-page");
        this.title.setText(title);
        Parts.show(subtitle, false);
        Parts.show(bar, false);
        getChildren().addAll(this.title, subtitle, bar);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    String subtitle() {
        return subtitle.getText();
    }

    /** The line under the title; empty for none. */
    public void setSubtitle(String text) {
        subtitle.setText(text);
        Parts.show(subtitle, !text.isEmpty());
    }

    /** What stands between title and body, left to right. */
    public void setTools(Node... nodes) {
        bar.setTools(nodes);
        showBar();
    }

    /** What can be done with what the page shows, at the right of the tools. */
    public void setActions(Node... nodes) {
        bar.setActions(nodes);
        showBar();
    }

    /** What the page is about; it takes all the room there is. */
    public void setBody(Node body) {
        // The one that is there stays, with the focus in it.
        if (!getChildren().contains(body)) {
            VBox.setVgrow(body, Priority.ALWAYS);
            getChildren().setAll(title, subtitle, bar, body);
            // Nothing can be copied or written of what is not there.
            bar.enableActions(!(body instanceof EmptyState));
            showBar();
            VBox.setMargin(title, new Insets(0, 0, 4, 0));
        }
    }

    /** Shows that something is coming where there is nothing yet: a window drawn anew in another language would else be blank until all is counted. */
    void await() {
        if (getChildren().getLast() == bar) {
            ProgressIndicator turning = new ProgressIndicator();
            turning.setMaxSize(SIGN, SIGN);
            sign.getChildren().setAll(turning);
            VBox.setVgrow(sign, Priority.ALWAYS);
            getChildren().add(sign);
        }
    }

    /** Nothing is coming any more. */
    void awaitNoLonger() {
        getChildren().remove(sign);
    }

    /** Before there is a body, nobody knows yet which tools fit it. */
    private void showBar() {
        Parts.show(bar, !bar.isEmpty() && getChildren().getLast() != bar && getChildren().getLast() != sign);
    }
}
