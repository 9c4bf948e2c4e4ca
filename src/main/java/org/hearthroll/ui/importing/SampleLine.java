package org.hearthroll.ui.importing;

import java.util.List;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Rectangle;
import org.hearthroll.ui.kit.Parts;

/** A few values of a column on one line: as many as are whole in the room there is, all of them in the tooltip. */
final class SampleLine extends FlowPane {

    private static final double LINE = 20;

    SampleLine(List<String> samples) {
        super(14, LINE);
        samples.forEach(sample -> getChildren().add(Parts.label(sample)));
        setMinSize(0, LINE);
        setPrefHeight(LINE);
        setMaxHeight(LINE);
        Rectangle seen = new Rectangle();
        seen.widthProperty().bind(widthProperty());
        seen.setHeight(LINE);
        setClip(seen);
        Tooltip.install(this, new Tooltip(String.join("\n", samples)));
    }
}
