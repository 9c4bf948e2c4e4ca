package org.hearthroll.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.Selection;
import org.junit.jupiter.api.Test;

/** Alt+Left on the page of the plans, and what is said of a household that the list does not have. */
class WayBackTest extends PlansPage {

    @Test
    void altLeftGoesBackToThePageWhoseHouseholdLedHere() {
        fx.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(went).as("nothing led here").isEmpty();
        Fx.run(() -> screen.show(Selection.ofHousehold("H3", "roster")));
        until("its plan is open", () -> model.sitting().get().plan().household().equals("H3") && jobs.running().isEmpty());
        Fx.run(() -> table().requestFocus());
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        until("the next one", () -> model.sitting().get().plan().household().equals("H1") && jobs.running().isEmpty());
        fx.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(went).containsExactly("roster");
        Fx.run(() -> screen.forget());
        fx.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(went).as("another page was gone to meanwhile").hasSize(1);
    }

    @Test
    void onAPageBesideThePlanItLeadsBackToThePlan() {
        Fx.run(() -> screen.show(Selection.ofHousehold("H3", "roster")));
        until("its plan is open", () -> model.sitting().get().plan().household().equals("H3") && jobs.running().isEmpty());
        paper("plans-reaid");
        fx.press(KeyCode.ALT, KeyCode.LEFT);
        fx.pulses(3);
        assertThat(fx.scene().lookup("#plan-table")).isNotNull();
        assertThat(fx.scene().lookup("#plans-side-back")).isNull();
        assertThat(went).isEmpty();
    }

    @Test
    void aHouseholdThatTheListDoesNotHaveIsSaidToBeBesideIt() {
        Label elsewhere = (Label) Fx.get(() -> fx.scene().lookup("#plans-elsewhere"));
        assertThat(Fx.get(elsewhere::isVisible)).isFalse();
        Fx.run(() -> model.list().wanted().set("新民"));
        until("the only one of that village is open", () -> model.sitting().get().plan().household().equals("H2") && jobs.running().isEmpty());
        Fx.run(() -> model.list().wanted().set("无此村"));
        fx.pulses(3);
        assertThat(Fx.get(elsewhere::isVisible)).isTrue();
        assertThat(Fx.get(elsewhere::getText)).isEqualTo("打开的王**户不在上面的列表里。");
        Fx.run(() -> model.list().wanted().set(""));
        fx.pulses(3);
        assertThat(Fx.get(elsewhere::isVisible)).isFalse();
    }
}
