package org.hearthroll.ui.importing;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import org.hearthroll.desk.Offers;
import org.hearthroll.desk.Receipt;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** The offers of a check, each a box to tick; ticking one checks the file anew. */
final class OffersPane extends FlowPane {

    private final ImportWords words;
    private final Consumer<Offers> taken;

    OffersPane(ImportWords words, Consumer<Offers> taken) {
        super(18, 6);
        this.words = words;
        this.taken = taken;
        setMinHeight(USE_PREF_SIZE);
    }

    /** Shows what the receipt offers; answers whether that is anything. */
    boolean show(Receipt receipt, Offers offers) {
        List<Offering> offerings = Offering.of(receipt, offers);
        getChildren().clear();
        if (!offerings.isEmpty()) {
            getChildren().add(Parts.label(words.say("importing.offers"), Styles.MUTED));
        }
        offerings.forEach(offering -> getChildren().add(box(offering, offers)));
        return !offerings.isEmpty();
    }

    private CheckBox box(Offering offering, Offers offers) {
        String what = words.say("importing.offer." + offering.kind());
        CheckBox box = new CheckBox(offering.cells() == 0 ? what : words.say("importing.offer.cells", what, offering.cells()));
        box.setId("import-offer-" + offering.kind());
        box.setSelected(offering.taken());
        box.setOnAction(_ -> taken.accept(offering.turned(offers)));
        return box;
    }
}
