package org.hearthroll.ui.distribution;

import java.util.function.BiConsumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.util.StringConverter;
import org.hearthroll.figures.BandBounds;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Icons;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.kordamp.ikonli.feather.Feather;

/** One band in the editor: where it begins, where it ends, how many townships fall in it, and what can be done with it. */
final class BandRow {

    private static final double WIDTH = 92;

    private final Texts texts;
    private final int band;
    private final BiConsumer<Integer, BandBounds> changed;
    private final IntegerSpinnerValueFactory range = new IntegerSpinnerValueFactory(1, 1);
    private final Spinner<Integer> from = new Spinner<>(range);
    private final Label to = Parts.label("");
    private final Label townships = Parts.label("", Styles.MUTED);
    private final Button split;
    private final Button remove;
    private BandBounds bounds;
    private boolean showing;

    /** changed hears of the bounds the user makes of those shown, and at which band. */
    BandRow(Texts texts, int band, BiConsumer<Integer, BandBounds> changed) {
        this.texts = texts;
        this.band = band;
        this.changed = changed;
        from.setId("band-" + band);
        from.setEditable(true);
        from.setPrefWidth(WIDTH);
        from.setAccessibleText(texts.say("distribution.bands.from"));
        range.setConverter(new Whole());
        range.valueProperty().addListener((_, _, start) -> moved(start));
        from.getEditor().addEventHandler(ActionEvent.ACTION, _ -> take());
        from.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                take();
            }
        });
        split = Parts.iconButton(Icons.of(Feather.PLUS), texts.say("distribution.bands.split"), () -> changed.accept(band, bounds.split(band)));
        remove = Parts.iconButton(Icons.of(Feather.MINUS), texts.say("distribution.bands.remove"), () -> changed.accept(band, bounds.remove(band)));
    }

    Node[] nodes() {
        return new Node[] {from, to, townships, split, remove};
    }

    void show(BandBounds now, BandCounts counts) {
        showing = true;
        bounds = now;
        range.setMin((int) now.least(band));
        range.setMax((int) now.most(band));
        range.setValue(now.starts().get(band).intValue());
        showing = false;
        boolean top = band == now.size() - 1;
        from.setDisable(band == 0);
        to.setText(top ? texts.say("distribution.bands.open") : texts.say("distribution.bands.to", now.to(band)));
        townships.setText(texts.say("distribution.bands.townships", counts.within(now.starts().get(band), now.to(band))));
        split.setDisable(!now.splits(band));
        remove.setDisable(!now.removes());
    }

    void focus() {
        from.requestFocus();
    }

    private void moved(Integer start) {
        BandBounds made = start == null ? bounds : bounds.move(band, start);
        if (!showing && !made.equals(bounds)) {
            changed.accept(band, made);
        }
    }

    /** Takes what is typed; where it is no number, the number as it was is written again. */
    private void take() {
        from.commitValue();
        from.getEditor().setText(range.getConverter().toString(range.getValue()));
    }

    /** Reads whole numbers; what is none leaves the number as it was. */
    private final class Whole extends StringConverter<Integer> {

        @Override
        public String toString(Integer number) {
            return number == null ? "" : number.toString();
        }

        @Override
        public Integer fromString(String typed) {
            return typed.strip().matches("\\d{1,9}") ? Integer.valueOf(typed.strip()) : range.getValue();
        }
    }
}
