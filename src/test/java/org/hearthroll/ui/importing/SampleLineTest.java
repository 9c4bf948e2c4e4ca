package org.hearthroll.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.hearthroll.ui.kit.Fx;
import org.junit.jupiter.api.Test;

class SampleLineTest {

    private static final List<String> IDS = List.of("990126********4475", "990126********1299", "990126********9376");

    @Test
    void asManySamplesAsAreWholeStandOnTheLine() {
        assertThat(seen(500, IDS)).isEqualTo(IDS);
        assertThat(seen(300, IDS)).containsExactly("990126********4475", "990126********1299");
        assertThat(seen(200, IDS)).containsExactly("990126********4475");
    }

    @Test
    void noneAreNothingAndNoneIsShortened() {
        assertThat(seen(200, List.of())).isEmpty();
        assertThat(seen(500, List.of("一", "二"))).containsExactly("一", "二");
    }

    private static List<String> seen(double width, List<String> samples) {
        SampleLine[] line = new SampleLine[1];
        Fx fx = Fx.show(() -> {
            line[0] = new SampleLine(samples);
            line[0].setPrefWidth(width);
            return new Pane(line[0]);
        }, 600, 100);
        List<String> seen = Fx.get(() -> line[0].getChildren().stream().filter(n -> n.getBoundsInParent().intersects(line[0].getClip().getBoundsInParent()))
                .map(Label.class::cast).map(Label::getText).toList());
        fx.close();
        return seen;
    }
}
