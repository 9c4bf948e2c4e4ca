package org.hearthroll.ui.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.hearthroll.figures.Bands;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The townships of fixture F3 of domain.md in the bands of the meetings, one of those with nothing not finished. */
class BandsEditorTest {

    private static final BandCounts COUNTS = new BandCounts(List.of(0L, 0L, 3L, 3L, 5L, 9L, 10L, 10L, 11L, 27L, 41L, 88L), 1);

    private final List<String> chosen = new ArrayList<>();
    private BandsEditor editor;
    private Fx fx;

    @BeforeEach
    void aWindowWithTheEditor() {
        fx = Fx.show(() -> {
            editor = new BandsEditor(Texts.chinese(), bands -> chosen.add(bands.written()));
            editor.show(Bands.STANDARD, COUNTS);
            return new StackPane(editor);
        }, 600, 400);
    }

    @AfterEach
    void nothingWasThrown() {
        fx.close();
    }

    @Test
    void theBandsStandFromTheTopDownWithTheTownshipsInThem() {
        assertThat(labels()).containsSubsequence("个及以上", "2 个乡镇", "至 30 个", "4 个乡镇", "至 9 个", "2 个乡镇", "至 4 个", "2 个乡镇", "0 个（自成一档）", "1 个乡镇，另有 1 个尚未排查完");
        assertThat(starts()).containsExactly(31, 10, 5, 1);
        assertThat(Fx.get(() -> spinner(0).isDisabled())).isTrue();
        assertThat(Fx.get(() -> fx.scene().lookup("#bands-standard").isDisabled())).isTrue();
    }

    @Test
    void theKeysMoveABandAndItsNeighbourAtOnceAndKeepTheirPlace() {
        Fx.run(() -> spinner(2).requestFocus());
        fx.press(KeyCode.UP);
        fx.press(KeyCode.UP);
        assertThat(chosen).containsExactly("11-30,5-10,1-4", "12-30,5-11,1-4");
        assertThat(labels()).containsSubsequence("至 30 个", "1 个乡镇", "至 11 个", "5 个乡镇", "至 4 个");
        assertThat(Fx.get(() -> spinner(2).isFocused())).isTrue();
    }

    @Test
    void whatIsTypedIsTakenAndWhatIsNoNumberIsNot() {
        type(3, "41");
        type(3, "abc");
        assertThat(Fx.get(() -> spinner(3).getEditor().getText())).isEqualTo("41");
        type(2, "99");
        assertThat(chosen).containsExactly("10-40,5-9,1-4", "40-40,5-39,1-4");
        assertThat(starts()).containsExactly(41, 40, 5, 1);
    }

    @Test
    void aBandIsSplitRemovedAndBroughtBackToTheStandard() {
        fx.click(button("拆成两档", 1), 1);
        fx.click(button("删除这一档，并入相邻的一档", 3), 1);
        assertThat(starts()).containsExactly(31, 21, 10, 1);
        fx.click("#bands-standard");
        assertThat(chosen).containsExactly("21-30,10-20,5-9,1-4", "21-30,10-20,1-9", "10-30,5-9,1-4");
    }

    @Test
    void whatCannotBeSplitOrRemovedCannotBePressed() {
        Fx.run(() -> editor.show(Bands.parse("1-1"), COUNTS));
        assertThat(Fx.get(() -> button("拆成两档", 1).isDisabled())).isTrue();
        assertThat(Fx.get(() -> button("拆成两档", 0).isDisabled())).isFalse();
        assertThat(Fx.get(() -> button("删除这一档，并入相邻的一档", 0).isDisabled())).isTrue();
    }

    private void type(int band, String text) {
        Fx.run(() -> {
            spinner(band).requestFocus();
            spinner(band).getEditor().setText(text);
        });
        fx.press(KeyCode.ENTER);
    }

    @SuppressWarnings("unchecked")
    private Spinner<Integer> spinner(int band) {
        return (Spinner<Integer>) fx.scene().lookup("#band-" + band);
    }

    private List<Integer> starts() {
        return Fx.get(() -> IntStream.rangeClosed(1, fx.all(".spinner", Node.class).size()).mapToObj(i -> spinner(fx.all(".spinner", Node.class).size() - i).getValue()).toList());
    }

    private Node button(String tip, int index) {
        return fx.all(".button", Button.class).stream().filter(b -> tip.equals(b.getAccessibleText())).toList().get(index);
    }

    private List<String> labels() {
        return fx.all(".label", Label.class).stream().map(Labeled::getText).toList();
    }
}
