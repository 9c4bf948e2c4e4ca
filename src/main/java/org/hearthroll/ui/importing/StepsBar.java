package org.hearthroll.ui.importing;

import java.util.List;
import javafx.scene.layout.HBox;
import org.hearthroll.ui.kit.Icons;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.Tone;
import org.kordamp.ikonli.feather.Feather;

/** The way of a file in four steps, with where the user is on it. */
final class StepsBar extends HBox {

    private static final List<Step> SHOWN = List.of(Step.FILE, Step.COLUMNS, Step.CHECK, Step.LOADING);

    private final ImportWords words;

    StepsBar(ImportWords words) {
        super(8);
        this.words = words;
        getStyleClass().add("hr-row");
        setMinWidth(USE_PREF_SIZE);
    }

    void show(Step step) {
        getChildren().clear();
        for (int i = 0; i < SHOWN.size(); i++) {
            if (i > 0) {
                getChildren().add(Icons.of(Feather.ARROW_RIGHT));
            }
            String name = words.say("importing.step." + SHOWN.get(i).name(), i + 1);
            int way = step.compareTo(SHOWN.get(i));
            getChildren().add(way < 0 ? Parts.label(name, Styles.MUTED) : Parts.pill(name, way > 0 ? Tone.GOOD : Tone.INFO));
        }
    }
}
