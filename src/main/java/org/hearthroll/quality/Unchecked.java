package org.hearthroll.quality;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthroll.text.Label;
import org.hearthroll.text.Message;

/** A rule that could not be checked, and why in words. */
public record Unchecked(Rule rule, Message why) {

    /** Why a rule says nothing of a roster that records only these fields, under these limits; null if it can be checked. */
    static Message reason(Rule rule, Set<String> recorded, Limits limits) {
        List<List<String>> missing = rule.needs().missing(recorded);
        if (!missing.isEmpty()) {
            return Message.of(rule.grain() == Grain.VILLAGE ? "quality.unchecked.village" : "quality.unchecked.column", named(missing.getFirst()));
        }
        return rule.check().parameters().stream().filter(parameter -> limits.number(parameter) == null).findFirst()
                .map(_ -> Message.of("quality.unchecked.limit", Integer.toString(limits.year()))).orElse(null);
    }

    private static Label named(List<String> fields) {
        List<Label> labels = fields.stream().map(Fields::label).toList();
        return new Label(labels.stream().map(Label::zh).collect(Collectors.joining("或")), labels.stream().map(Label::en).collect(Collectors.joining(" or ")));
    }
}
