package org.hearthroll.ui.roster;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Labels;
import org.hearthroll.model.Condition;
import org.hearthroll.text.Texts;

/** How a condition reads: the name of its dimension and the labels of its values. */
final class ConditionWords {

    private static final Labels LABELS = new Labels(CodeLists.standard());

    private final Texts texts;

    ConditionWords(Texts texts) {
        this.texts = texts;
    }

    String of(Condition condition) {
        return Dimensions.standard().find(condition.dimension()).map(dimension -> texts.say("roster.condition", dimension.name().in(texts.language()),
                Arrays.stream(condition.value().split(";", -1)).map(value -> LABELS.label(dimension, value).in(texts.language()))
                        .collect(Collectors.joining(texts.say("list.separator"))))).orElse(condition.value());
    }
}
