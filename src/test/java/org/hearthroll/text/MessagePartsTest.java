package org.hearthroll.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessagePartsTest {

    @Test
    void aMessageWithNothingInAPlaceIsAFaultAtOnce() {
        assertThatThrownBy(() -> Message.of("app.name", "a", null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aMessageDoesNotChangeWithTheListItWasMadeOf() {
        List<Object> arguments = new ArrayList<>(List.of(1));
        Message message = new Message("a", arguments);
        arguments.add(2);
        assertThat(message).isEqualTo(Message.of("a", 1));
    }

    @Test
    void aRefusalCarriesItsSentenceAndItsCause() {
        Exception cause = new Exception("voll");
        assertThat(Refusal.of("sheet.refused.empty", "空.csv").said()).isEqualTo(Message.of("sheet.refused.empty", "空.csv"));
        assertThat(new Refusal(Message.of("sheet.refused.empty", "空.csv"), cause)).hasMessage("sheet.refused.empty").hasCause(cause);
    }

    @Test
    void aLabelSpeaksTheLanguageOfItsSentence() {
        Label label = new Label("因病", "Illness");
        assertThat(List.of(label.in(Language.CHINESE), label.in(Language.ENGLISH), label.toString())).containsExactly("因病", "Illness", "因病");
    }

    @Test
    void theCodeOfAFaultIsTheSameAtTheSamePlaceWhateverItsWords() {
        List<String> codes = List.of("一", "二").stream().map(words -> FaultCode.of(fault(words))).toList();
        assertThat(codes.get(0)).matches("[0-9A-F]{4}").isEqualTo(codes.get(1));
    }

    @Test
    void aFaultOfAnotherKindAtTheSamePlaceHasAnotherCode() {
        IllegalStateException state = new IllegalStateException();
        IllegalArgumentException argument = new IllegalArgumentException();
        argument.setStackTrace(state.getStackTrace());
        assertThat(FaultCode.of(argument)).isNotEqualTo(FaultCode.of(state));
    }

    @Test
    void aFaultWithoutAPlaceHasACodeToo() {
        RuntimeException nowhere = fault("x");
        nowhere.setStackTrace(new StackTraceElement[0]);
        assertThat(FaultCode.of(nowhere)).matches("[0-9A-F]{4}");
    }

    @Test
    void theTraceForTheMaintainerNamesTheCauseToo() {
        assertThat(FaultCode.trace(new IllegalStateException("außen", fault("innen"))))
                .startsWith("java.lang.IllegalStateException: außen").contains("Caused by: java.lang.IllegalStateException: innen");
    }

    @Test
    void aShareNeverRoundsUpFromNothingAndANegativeOneIsNotCalledSmall() {
        assertThat(Texts.chinese().share(new BigDecimal("0.005"), 2)).isEqualTo("0.01");
        assertThat(Texts.chinese().share(new BigDecimal("0.4"), 0)).isEqualTo("<1");
        assertThat(Texts.chinese().share(new BigDecimal("-0.001"), 2)).isEqualTo("0.00");
        assertThat(Texts.english().share(new BigDecimal("1E+2"), 2)).isEqualTo("100.00");
    }

    @Test
    void aCountBelowZeroAndAVeryLargeOneAreGroupedToo() {
        assertThat(Texts.chinese().count(-1234)).isEqualTo("-1,234");
        assertThat(Texts.english().count(Long.MAX_VALUE)).isEqualTo("9,223,372,036,854,775,807");
    }

    @Test
    void whatIsKnownIsWhatHasAKey() {
        assertThat(Texts.chinese().knows("app.name")).isTrue();
        assertThat(Texts.chinese().has("no.such.key")).isFalse();
        assertThat(Texts.english().keys()).contains("app.name").doesNotContain("no.such.key");
    }

    private static IllegalStateException fault(String words) {
        return new IllegalStateException(words);
    }
}
