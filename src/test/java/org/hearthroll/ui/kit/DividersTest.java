package org.hearthroll.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.control.SplitPane;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DividersTest {

    private final Memory memory = Memory.ofThisRun();

    @BeforeAll
    static void start() {
        Fx.start();
    }

    /** The settings of an old program, or of a hand that edited them, must not keep the page from opening. */
    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "half", "-0.2", "7", "0,5", "1E9"})
    void aLineThatWasKeptWronglyStandsWhereItUsuallyDoes(String kept) {
        memory.keep("split", kept);
        assertThat(place()).isEqualTo(0.3, within(1e-6));
    }

    @Test
    void aLineStandsWhereItWasLeftAndIsKeptWhereItGoes() {
        memory.keep("split", "0.625");
        SplitPane split = split();
        assertThat(split.getDividerPositions()[0]).isEqualTo(0.625, within(1e-6));
        Fx.run(() -> split.setDividerPositions(0.5));
        assertThat(memory.recall("split")).hasValue("0.500");
        assertThat(place()).isEqualTo(0.5, within(1e-6));
    }

    private double place() {
        return split().getDividerPositions()[0];
    }

    private SplitPane split() {
        return Fx.get(() -> {
            SplitPane split = new SplitPane(new Pane(), new Pane());
            Dividers.remember(split, memory, "split", 0.3);
            return split;
        });
    }
}
