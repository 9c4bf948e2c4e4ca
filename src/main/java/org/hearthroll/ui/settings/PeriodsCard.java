package org.hearthroll.ui.settings;

import java.util.Locale;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearthroll.model.PeriodContents;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.Tone;
import org.hearthroll.ui.kit.UiContext;
import org.hearthroll.ui.settings.Asked.Deed;

/** The periods, a row each, and below the row in question what has to be said before something is done with it. */
final class PeriodsCard extends VBox {

    private final Texts texts;
    private final PeriodsModel model;
    private final FileChoice files;
    private final VBox rows = new VBox(6);

    PeriodsCard(UiContext ui, PeriodsModel model, FileChoice files) {
        super(10);
        this.texts = ui.texts();
        this.model = model;
        this.files = files;
        getStyleClass().add(Styles.CARD);
        getChildren().addAll(Parts.label(texts.say("settings.periods"), Styles.HEADING), Parts.paragraph(texts.say("settings.periods.what"), Styles.MUTED), rows);
        model.periods().addListener((Observable _) -> draw());
        model.asked().addListener(_ -> draw());
        draw();
    }

    private void draw() {
        rows.getChildren().clear();
        if (model.periods().isEmpty()) {
            rows.getChildren().add(Parts.paragraph(texts.say("settings.periods.none"), Styles.MUTED));
        }
        for (PeriodContents period : model.periods()) {
            rows.getChildren().add(row(period));
            if (model.asked().get() != null && model.asked().get().period().equals(period.name())) {
                rows.getChildren().add(new PeriodPane(texts, model, files, period));
            }
        }
    }

    private Node row(PeriodContents period) {
        Label name = Parts.label(period.name(), Styles.HEADING);
        name.setMinWidth(70);
        Label holds = Parts.label(texts.say("settings.periods.holds", period.households(), period.members(), period.problems(), period.imports()), Styles.MUTED);
        holds.setMinWidth(0);
        HBox row = Parts.row(8, name, holds, Parts.spring());
        row.setId("period-" + period.name());
        if (period.period().current()) {
            row.getChildren().add(1, Parts.pill(texts.say("settings.periods.current"), Tone.GOOD));
        } else {
            row.getChildren().add(button("settings.periods.set-current", true, () -> model.setCurrent(period.name())));
        }
        row.getChildren().addAll(asking(Deed.RENAME, period, true), asking(Deed.COPY, period, true), asking(Deed.SPLIT, period, false), asking(Deed.DELETE, period, true));
        return row;
    }

    private Button asking(Deed deed, PeriodContents period, boolean writes) {
        return button("settings.periods." + deed.name().toLowerCase(Locale.ROOT), writes, () -> model.asked().set(new Asked(deed, period.name())));
    }

    private Button button(String key, boolean writes, Runnable action) {
        Button button = Parts.button(texts.say(key), action);
        button.setDisable(writes && model.readOnly());
        return button;
    }
}
