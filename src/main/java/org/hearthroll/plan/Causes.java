package org.hearthroll.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.codes.Wording;
import org.hearthroll.model.Code;
import org.hearthroll.model.Household;
import org.hearthroll.text.Label;

/** The causes and risks of poverty a household states, and their names. */
public final class Causes {

    /** The code of a wording that no list knows; a measure can still name it. */
    public static final String UNMATCHED = Wording.UNMATCHED;

    private static final List<String> FIELDS = List.of("main_cause", "other_causes", "main_risk", "other_risks");

    private Causes() {
    }

    /** The codes a household states, the main one first, each once. */
    public static List<String> of(Household household) {
        Set<String> codes = new LinkedHashSet<>();
        FIELDS.forEach(field -> codes.addAll(Codes.split(household.value(field))));
        return List.copyOf(codes);
    }

    /** The name of a cause or risk, if there is one of that code. */
    public static Optional<Label> label(String code) {
        if (code.equals(UNMATCHED)) {
            return Optional.of(new Label("未归类", "unmatched"));
        }
        return code(code).map(found -> new Label(found.zh(), found.en()));
    }

    private static Optional<Code> code(String code) {
        return Stream.of("cause", "risk").flatMap(list -> CodeLists.standard().list(list).code(code).stream()).findFirst();
    }
}
