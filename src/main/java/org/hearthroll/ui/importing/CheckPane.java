package org.hearthroll.ui.importing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.desk.Receipt;
import org.hearthroll.ui.kit.Copying;
import org.hearthroll.ui.kit.Icons;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.Tone;
import org.kordamp.ikonli.feather.Feather;

/** Step 3 and the receipt after step 4: counts and findings of a file. */
final class CheckPane extends VBox {

    private final ImportWords words;
    private final ImportingModel model;
    private final FilesTable files;
    private final ReceiptCards cards;
    private final FindingsPane findings;
    private final OffersPane offers;
    private final HBox state = Parts.row(10);

    CheckPane(ImportWords words, ImportingModel model) {
        super(12);
        this.words = words;
        this.model = model;
        files = new FilesTable(words, model.receipt()::set);
                offers = new OffersPane(words, model::take);
        findings = new FindingsPane(words, model);
        cards = new ReceiptCards(words, findings::openDifference);
        VBox.setVgrow(findings, Priority.ALWAYS);
        state.setMinHeight(USE_PREF_SIZE);
    }

    /** Shows the receipt that is looked at. */
    void show(boolean done) {
        Receipt receipt = model.receipt().get();
        if (receipt == null) {
            return;
        }
        boolean several = model.receipts().size() > 1;
        if (several) {
            files.show(List.copyOf(model.receipts()), receipt, done);
        }
        boolean offered = !done && offers.show(receipt, model.shown().choices().offers());
        getChildren().setAll(Stream.of(several ? files : null, state, cards, offered ? offers : null, findings).filter(Objects::nonNull).toList());
        cards.show(receipt, done);
        findings.show(receipt, model.shown().inspection().mapping());
        state.getChildren().clear();
        if (done) {
            state.getChildren().add(Parts.pill(words.say(receipt.importId() == null ? "importing.nothing-new" : "importing.done"), Tone.GOOD));
        }
        if (done && receipt.rejectsFile() != null) {
            state.getChildren().addAll(Parts.label(words.say("importing.rejects", receipt.rejectsFile())), copyPath(receipt.rejectsFile()));
        }
        if (!done && receipt.gone() > receipt.same() + receipt.changed()) {
            state.getChildren().addAll(Icons.of(Feather.ALERT_TRIANGLE), Parts.paragraph(words.say("importing.many-gone", receipt.gone(), receipt.same() + receipt.changed())));
        }
        if (!done) {
            model.shown().inspection().facts().warnings().stream().filter(warning -> warning.key().endsWith("_sheets")).forEach(warning ->
                    state.getChildren().addAll(Icons.of(Feather.ALERT_TRIANGLE), Parts.paragraph(words.texts().say(warning))));
        }
        state.setManaged(!state.getChildren().isEmpty());
    }

    private Button copyPath(String path) {
        return Parts.button(words.say("importing.rejects.copy"), () -> Copying.text(path), Styles.LINK);
    }
}
