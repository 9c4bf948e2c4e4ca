package org.hearthroll.ui.plans;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.hearthroll.plan.Answers;
import org.hearthroll.plan.ConditionType;
import org.hearthroll.plan.ConditionTypes;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;

/** Everything a measure can answer, each with a tick: causes and risks, where those of one name stand once, then conditions. */
final class AnswerTicks extends VBox {

    private final Map<CheckBox, List<String>> codes = new LinkedHashMap<>();

    AnswerTicks(Texts texts) {
        super(6);
        List<String> conditions = ConditionTypes.standard().all().stream().map(ConditionType::code).toList();
        getChildren().addAll(Parts.label(texts.say("plans.own.causes")), ticks(texts, Answers.all().stream().filter(code -> !conditions.contains(code))),
                Parts.label(texts.say("plans.own.conditions")), ticks(texts, conditions.stream()));
    }

    /** The codes that are ticked. */
    List<String> chosen() {
        return codes.entrySet().stream().filter(tick -> tick.getKey().isSelected()).flatMap(tick -> tick.getValue().stream()).toList();
    }

    void choose(Collection<String> chosen) {
        codes.forEach((tick, of) -> tick.setSelected(of.stream().anyMatch(chosen::contains)));
    }

    /** The old list of causes and the new one of risks share names, such as 因病. */
    private TilePane ticks(Texts texts, Stream<String> offered) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        offered.forEach(code -> byName.computeIfAbsent(Answers.label(code).in(texts.language()), _ -> new ArrayList<>()).add(code));
        TilePane pane = new TilePane(8, 6);
        pane.setTileAlignment(Pos.CENTER_LEFT);
        byName.forEach((name, of) -> {
            CheckBox tick = new CheckBox(name);
            tick.setId("own-answers-" + of.getFirst());
            tick.getStyleClass().add(Styles.SMALL);
            codes.put(tick, of);
            pane.getChildren().add(tick);
        });
        return pane;
    }
}
