package org.hearthroll.ui.kit;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The bar of a page: its tools at the left, wrapping where it is narrow, and what can be done with what is shown at the right. */
final class PageTools extends Region {

    private static final double GAP = 8;

    private final FlowPane tools = new FlowPane(GAP, GAP);
    private final HBox actions = new HBox(GAP);

    PageTools() {
        getStyleClass().add("hr-tools");
        tools.setRowValignment(VPos.CENTER);
        actions.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(tools, actions);
    }

    void setTools(Node... nodes) {
        tools.getChildren().setAll(nodes);
    }

    void setActions(Node... nodes) {
        actions.getChildren().setAll(nodes);
    }

    void enableActions(boolean enabled) {
        actions.setDisable(!enabled);
    }

    boolean isEmpty() {
        return tools.getChildren().isEmpty() && actions.getChildren().isEmpty();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? -1 : room(width);
        return snappedTopInset() + Math.max(tools.prefHeight(room), actions.prefHeight(-1)) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double room = room(getWidth());
        tools.resizeRelocate(snappedLeftInset(), snappedTopInset(), room, tools.prefHeight(room));
        double wide = actions.prefWidth(-1);
        actions.resizeRelocate(getWidth() - snappedRightInset() - wide, snappedTopInset(), wide, actions.prefHeight(-1));
    }

    /** What the actions leave to the tools. */
    private double room(double width) {
        double taken = actions.getChildren().isEmpty() ? 0 : actions.prefWidth(-1) + GAP;
        return Math.max(1, width - snappedLeftInset() - snappedRightInset() - taken);
    }
}
