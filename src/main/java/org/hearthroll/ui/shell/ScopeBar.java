package org.hearthroll.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Choice;
import org.hearthroll.ui.kit.Parts;

/** The bar that every page obeys: period, township, village, attribute, a named list where there are any; at its end the search. */
final class ScopeBar extends HBox {

    private static final String TOWNSHIP = "township";
    private static final String VILLAGE = "village";
    private static final String ATTRIBUTE = "attribute";
    private static final String LIST = "list";

    private final ShellModel model;
    private final Texts texts;
    private final Choice<String> period;
    private final Choice<String> township;
    private final Choice<String> village;
    private final Choice<String> attribute;
    private final Choice<String> list;
    private ScopeChoices choices = ScopeChoices.NONE;

    ScopeBar(ShellModel model, Node search) {
        this.model = model;
        this.texts = model.texts();
        getStyleClass().add("hr-bar");
        period = new Choice<>(texts.say("scope.period"), p -> p, model::choosePeriod);
        township = choice(TOWNSHIP);
        village = choice(VILLAGE);
        attribute = choice(ATTRIBUTE);
        list = choice(LIST);
        getChildren().addAll(period, township, village, attribute, list, Parts.spring(), search);
    }

    void offer(ScopeChoices offered) {
        choices = offered;
        Scope scope = model.scope().get();
        period.offer(offered.periods(), scope == null ? null : scope.period());
        offer(township, offered.townships(), TOWNSHIP);
        offer(village, offered.villages(), VILLAGE);
        offer(attribute, offered.attributes(), ATTRIBUTE);
        offer(list, offered.lists(), LIST);
        Parts.show(list, !offered.lists().isEmpty());
        village.setDisable(offered.villages().isEmpty());
    }

    private Choice<String> choice(String dimension) {
        Choice<String> choice = new Choice<String>(texts.say("scope." + dimension), value -> label(dimension, value), value -> model.choose(dimension, value)).searching(texts);
        choice.setId("scope-" + dimension);
        return choice;
    }

    private void offer(Choice<String> choice, List<ScopeChoices.Choosable> values, String dimension) {
        String now = model.scope().get() == null ? null : model.scope().get().value(dimension).orElse(null);
        choice.offerOrNothing(values.stream().map(ScopeChoices.Choosable::value).toList(), now);
    }

    private String label(String dimension, String value) {
        if (value == null) {
            return texts.say("scope." + dimension + ".all");
        }
        return Stream.of(choices.townships(), choices.villages(), choices.attributes(), choices.lists()).flatMap(List::stream)
                .filter(c -> c.value().equals(value)).map(ScopeChoices.Choosable::label).findFirst().orElse(value);
    }
}
