package org.hearthroll.plan;

import java.util.ArrayList;
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

    /** Numbers of measures, rising; three or more in a row are told by the first and the last of them. */
    static Label numbers(List<Integer> rising) {
        List<String> told = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < rising.size(); i++) {
            if (i + 1 < rising.size() && rising.get(i + 1) == rising.get(i) + 1) {
                continue;
            }
            if (i > first + 1) {
                told.add(rising.get(first) + "–" + rising.get(i));
            } else {
                rising.subList(first, i + 1).forEach(number -> told.add(number.toString()));
            }
            first = i + 1;
        }
        return joined(told.stream().map(number -> new Label(number, number)).toList());
    }

    private static Label joined(List<Label> labels) {
        return new Label(labels.stream().map(Label::zh).collect(Collectors.joining("、")),
                labels.stream().map(Label::en).collect(Collectors.joining(", ")));
    }
}
