package org.hearthroll.ui.overview;

import java.math.BigDecimal;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** One cause with its bar, its households and its share; its name leads to the households. */
final class CauseLine extends HBox {

    private static final double NAME = 150;
    private static final double FIGURES = 118;

    CauseLine(Texts texts, Table causes, Table.Row row, long most, Runnable opened) {
        super(10);
        setAlignment(Pos.CENTER_LEFT);
        long households = (Long) causes.cell(row, "households");
        Button name = Parts.button((String) causes.cell(row, "cause"), opened, Styles.LINK);
        name.setMinWidth(NAME);
        name.setMaxWidth(NAME);
        name.setAlignment(Pos.CENTER_LEFT);
        Label figures = Parts.label(texts.count(households) + "  ·  " + texts.share((BigDecimal) causes.cell(row, "household_share"), 2) + "%", Styles.SMALL);
        figures.setMinWidth(FIGURES);
        figures.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(name, bar((double) households / most), figures);
    }

    private static StackPane bar(double share) {
        Region filled = new Region();
        filled.getStyleClass().add("hr-meter-filled");
        StackPane meter = new StackPane(filled);
        meter.getStyleClass().add("hr-meter");
        meter.setAlignment(Pos.CENTER_LEFT);
        filled.maxWidthProperty().bind(meter.widthProperty().multiply(share));
        HBox.setHgrow(meter, Priority.ALWAYS);
        return meter;
    }
}
