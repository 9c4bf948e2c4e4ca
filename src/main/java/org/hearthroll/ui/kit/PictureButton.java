package org.hearthroll.ui.kit;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.hearthroll.chart.Drawn;
import org.hearthroll.chart.Picture;
import org.hearthroll.text.Message;

/** Puts the chart that is shown on the clipboard as a picture, with its title and notes; it is drawn off the window's thread. */
public final class PictureButton extends Button {

    /** As wide as the text column of a document at 200 dots per inch: sharp in print, and still quickly pasted. */
    private static final int WIDTH = 1280;

    private final UiContext ui;

    /** shown gives what the chart is drawn of; null where there is none. */
    public PictureButton(UiContext ui, Supplier<Drawn> shown) {
        super(ui.texts().say("chart.copy"));
        this.ui = ui;
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(_ -> copy(shown.get()));
    }

    private void copy(Drawn drawn) {
        if (drawn != null) {
            ui.jobs().queue(Message.of("chart.copy.job"), _ -> new Picture(drawn.entitled(ui.texts()), WIDTH, 0).png(), this::copied);
        }
    }

    private void copied(byte[] png) {
        Copying.picture(png);
        ui.alerts().tell(Message.of("chart.copied"));
    }
}
