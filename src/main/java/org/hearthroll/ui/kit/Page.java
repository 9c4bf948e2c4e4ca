package org.hearthroll.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The frame all pages share: title, a line under it, a bar of tools that wraps where it is narrow, and the body. */
public final class Page extends VBox {

    private final Label title = Parts.label("", Styles.TITLE);
    private final Label subtitle = Parts.paragraph("", Styles.MUTED);
    private final FlowPane tools = new FlowPane(8, 8);

    public Page(String title) {
        getStyleClass().add("hr-page");
        tools.getStyleClass().add("hr-tools");
        tools.setRowValignment(VPos.CENTER);
        this.title.setText(title);
        show(subtitle, false);
        show(tools, false);
        getChildren().addAll(this.title, subtitle, tools);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    /** The line under the title; empty for none. */
    public void setSubtitle(String text) {
        subtitle.setText(text);
        show(subtitle, !text.isEmpty());
    }

    /** What stands between title and body, left to right. */
    public void setTools(Node... nodes) {
        tools.getChildren().setAll(nodes);
        show(tools, nodes.length > 0);
    }

    /** What the page is about; it takes all the room there is. */
    public void setBody(Node body) {
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(title, subtitle, tools, body);
        VBox.setMargin(title, new Insets(0, 0, 4, 0));
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
