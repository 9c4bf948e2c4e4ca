package org.hearthroll.plan;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.hearthroll.text.Label;

/** Several declared names in one breath. */
final class Labels {

    private Labels() {
    }

    static Label answers(Collection<String> codes) {
        return joined(codes.stream().map(Answers::label).toList());
    }

    /** The names of measures that can be taken, in catalogue order. */
    static Label measures(Catalogue catalogue, Collection<String> codes) {
        return joined(catalogue.offered().stream().filter(type -> codes.contains(type.code())).map(MeasureType::label).toList());
    }

    private static Label joined(List<Label> labels) {
        return new Label(labels.stream().map(Label::zh).collect(Collectors.joining("、")),
                labels.stream().map(Label::en).collect(Collectors.joining(", ")));
    }
}
