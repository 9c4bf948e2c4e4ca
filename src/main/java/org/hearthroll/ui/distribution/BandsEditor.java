package org.hearthroll.ui.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.hearthroll.figures.BandBounds;
import org.hearthroll.figures.Bands;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** The bands from the top down, zero last, with how many townships fall in each; moving, splitting and removing them leaves neither a gap nor an overlap. */
final class BandsEditor extends VBox {

    private static final int GAP = 8;
    private static final int COLUMNS = 5;
    private static final double WIDE = 360;

    private final Texts texts;
    private final Consumer<Bands> chosen;
    private final GridPane grid = new GridPane(GAP, 4);
    private final Label zero = Parts.label("", Styles.MUTED);
    private final Button standard;
    private final List<BandRow> rows = new ArrayList<>();
    private BandCounts counts = BandCounts.NOTHING;

    /** chosen hears of the bands the user makes. */
    BandsEditor(Texts texts, Consumer<Bands> chosen) {
        super(GAP);
        this.texts = texts;
        this.chosen = chosen;
        getStyleClass().add("hr-bands");
        standard = Parts.button(texts.say("distribution.bands.standard"), () -> take(0, BandBounds.of(Bands.STANDARD)));
        standard.setId("bands-standard");
        Label hint = Parts.paragraph(texts.say("distribution.bands.hint"), Styles.SMALL);
        hint.setPrefWidth(WIDE);
        getChildren().addAll(grid, hint, standard);
    }

    void show(Bands bands, BandCounts townships) {
        counts = townships;
        show(BandBounds.of(bands));
    }

    private void show(BandBounds bounds) {
        if (rows.size() != bounds.size()) {
            lay(bounds.size());
        }
        rows.forEach(row -> row.show(bounds, counts));
        String finished = texts.say("distribution.bands.townships", counts.zero());
        zero.setText(counts.unfinished() == 0 ? finished : texts.say("distribution.bands.unfinished", finished, counts.unfinished()));
        standard.setDisable(bounds.bands().equals(Bands.STANDARD));
    }

    private void lay(int bands) {
        rows.clear();
        grid.getChildren().clear();
        for (int i = 0; i < bands; i++) {
            rows.add(new BandRow(texts, i, this::take));
        }
        // The keys go through them as the eye does, from the top down.
        rows.reversed().forEach(row -> grid.addRow(grid.getRowCount(), row.nodes()));
        grid.add(Parts.label(texts.say("distribution.bands.zero")), 0, bands, 2, 1);
        grid.add(zero, 2, bands, COLUMNS - 2, 1);
    }

    private void take(int band, BandBounds bounds) {
        boolean laid = rows.size() != bounds.size();
        show(bounds);
        if (laid) {
            rows.get(Math.min(band, rows.size() - 1)).focus();
        }
        chosen.accept(bounds.bands());
    }
}
