package org.hearthroll.ui.distribution;

import atlantafx.base.controls.Popover;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Icons;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Popovers;
import org.hearthroll.ui.kit.Styles;
import org.kordamp.ikonli.feather.Feather;

/** The bands of the screen of problems: typed such as "10-30,5-9,1-4", or made in the editor that opens below. */
final class BandsTool extends HBox {

    private static final int COLUMNS = 13;

    private final Texts texts;
    private final DistributionModel model;
    private final TextField typed = new TextField();
    private final Label wrong = Parts.label("", Styles.DANGER);
    private final BandsEditor editor;
    private final Popover popover;

    BandsTool(Texts texts, DistributionModel model) {
        super(6);
        this.texts = texts;
        this.model = model;
        getStyleClass().add("hr-row");
        typed.setId("distribution-bands");
        typed.setPrefColumnCount(COLUMNS);
        typed.setTooltip(new Tooltip(texts.say("distribution.bands.tip")));
        typed.setAccessibleText(texts.say("distribution.bands"));
        typed.setOnAction(_ -> take());
        typed.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                take();
            }
        });
        wrong.setMinWidth(Region.USE_PREF_SIZE);
        editor = new BandsEditor(texts, bands -> model.change(w -> w.bands(bands)));
        popover = Popovers.titled(texts.say("distribution.bands"), editor, Popover.ArrowLocation.TOP_CENTER);
        Button edit = Parts.iconButton(Icons.of(Feather.SLIDERS), texts.say("distribution.bands.edit"), this::open);
        edit.setId("distribution-bands-edit");
        getChildren().addAll(Parts.label(texts.say("distribution.bands"), Styles.MUTED), typed, edit, wrong);
        model.wrongBands().addListener((_, _, said) -> complain(said));
        complain(null);
    }

    /** The bands as they are wished now, unless they are being typed or what was typed is wrong. */
    void show() {
        if (model.wrongBands().get() == null && !typed.isFocused()) {
            typed.setText(model.wish().bands().written());
        }
        editor.show(model.wish().bands(), model.figures().get() == null ? BandCounts.NOTHING : BandCounts.of(model.figures().get()));
    }

    private void open() {
        show();
        popover.show(typed);
    }

    private void complain(Message said) {
        wrong.setText(said == null ? "" : texts.say(said));
        Parts.show(wrong, said != null);
    }

    private void take() {
        if (!typed.getText().equals(model.wish().bands().written())) {
            model.bands(typed.getText());
        }
    }
}
