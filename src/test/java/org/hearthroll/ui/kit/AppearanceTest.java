package org.hearthroll.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearthroll.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppearanceTest {

    private final Memory memory = Memory.ofThisRun();

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "20", "130", "-13", "13px", "１３", "large"})
    void aSizeWrittenByHandThatNobodyCouldReadIsNotTrusted(String size) {
        memory.keep("size", size);
        assertThat(new Appearance(memory).look().get()).isEqualTo(Look.STANDARD);
    }

    @Test
    void aThemeNobodyKnowsIsTheLightOne() {
        memory.keep("theme", "DARK");
        assertThat(new Appearance(memory).look().get()).isEqualTo(new Look(false, 13));
    }

    @Test
    void whatWasKeptIsThereAtTheNextStart() {
        Appearance first = new Appearance(memory);
        first.language().set(Language.ENGLISH);
        first.language().set(Language.CHINESE);
        first.look().set(new Look(true, 16));
        Appearance next = new Appearance(memory);
        assertThat(next.language().get()).isEqualTo(Language.CHINESE);
        assertThat(next.look().get()).isEqualTo(new Look(true, 16));
    }

    @Test
    void goingBackToTheLightLookIsKeptToo() {
        memory.keep("theme", "dark");
        memory.keep("size", "15");
        Appearance appearance = new Appearance(memory);
        assertThat(appearance.look().get()).isEqualTo(new Look(true, 15));
        appearance.look().set(Look.STANDARD);
        assertThat(memory.recall("theme")).contains("light");
        assertThat(memory.recall("size")).contains("13");
    }

    @Test
    void nothingIsWrittenBeforeSomethingIsChosen() {
        Appearance appearance = new Appearance(memory);
        assertThat(appearance.language().get()).isEqualTo(Language.ofSystem());
        assertThat(memory.recall("language")).isEmpty();
        assertThat(memory.recall("theme")).isEmpty();
        assertThat(memory.recall("size")).isEmpty();
    }
}
