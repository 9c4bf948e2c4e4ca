package org.hearthroll.ui.kit;

import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import org.hearthroll.figures.TableShares;
import org.hearthroll.text.Texts;

/** Opens, below itself, the panel that checks typed-in shares against each other and against the table; Escape or a click elsewhere closes it. */
public final class ShareCheck extends Button {

    private final Texts texts;
    private final Supplier<TableShares> own;
    private final Popup popup = new Popup();

    /** own gives the shares of the rows shown now. */
    public ShareCheck(Texts texts, Supplier<TableShares> own) {
        super(texts.say("shares.check"));
        this.texts = texts;
        this.own = own;
        setMinWidth(USE_PREF_SIZE);
        popup.setAutoHide(true);
        setOnAction(_ -> open());
    }

    private void open() {
        SharePanel panel = new SharePanel(texts, own.get());
        panel.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                popup.hide();
            }
        });
        popup.getContent().setAll(panel);
        Bounds place = localToScreen(getBoundsInLocal());
        popup.show(this, place.getMaxX() - panel.getPrefWidth(), place.getMaxY() + 4);
        panel.typed().requestFocus();
    }
}
