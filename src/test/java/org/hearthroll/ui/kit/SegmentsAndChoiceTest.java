package org.hearthroll.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SegmentsAndChoiceTest {

    private final List<String> heard = new ArrayList<>();
    private Segments<String> segments;
    private Choice<String> choice;
    private Fx fx;

    @BeforeEach
    void aWindowWithBoth() {
        fx = Fx.show(() -> {
            segments = new Segments<>(List.of("a", "b", "c"), String::toUpperCase, heard::add);
            choice = new Choice<>("乡镇", v -> v == null ? "全县" : v, v -> heard.add("choice " + v));
            return new VBox(segments, choice);
        }, 400, 200);
    }

    @AfterEach
    void nothingWasThrown() {
        fx.close();
    }

    @Test
    void aClickChoosesAndASecondClickChangesNothing() {
        fx.click(button("B"), 1);
        fx.click(button("B"), 1);
        assertThat(heard).containsExactly("b");
        assertThat(Fx.get(segments::getValue)).isEqualTo("b");
        assertThat(Fx.get(() -> button("B").isSelected())).isTrue();
    }

    @Test
    void choosingForTheUserIsNotHeard() {
        Fx.run(() -> segments.choose("c"));
        assertThat(heard).isEmpty();
        assertThat(Fx.get(() -> button("C").isSelected())).isTrue();
        assertThat(Fx.get(() -> button("A").isSelected())).isFalse();
    }

    @Test
    void aChoiceShowsItsValueAndNullIsAChoiceToo() {
        Fx.run(() -> choice.offer(Arrays.asList(null, "城关镇"), null));
        assertThat(Fx.get(choice::getText)).isEqualTo("全县");
        Fx.run(() -> choice.getItems().get(1).fire());
        assertThat(Fx.get(choice::getText)).isEqualTo("城关镇");
        assertThat(heard).containsExactly("choice 城关镇");
    }

    @Test
    void aChoiceOfNothingIsDisabled() {
        Fx.run(() -> choice.offer(List.of(), null));
        assertThat(Fx.get(choice::isDisabled)).isTrue();
        assertThat(Fx.get(choice::getText)).isEmpty();
    }

    private ToggleButton button(String text) {
        return segments.getChildren().stream().map(ToggleButton.class::cast).filter(b -> b.getText().equals(text)).findFirst().orElseThrow();
    }
}
