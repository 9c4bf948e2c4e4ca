package org.hearthroll.plan;

import java.util.Optional;
import org.hearthroll.text.Label;

/** What a measure can answer: a cause or risk, or a condition of the declared list. */
public final class Answers {

    private Answers() {
    }

    public static boolean known(String code) {
        return found(code).isPresent();
    }

    /** The name of a cause, risk or condition; a code of none names itself. */
    public static Label label(String code) {
        return found(code).orElse(new Label(code, code));
    }

    private static Optional<Label> found(String code) {
        return ConditionTypes.standard().type(code).map(ConditionType::label).or(() -> Causes.label(code));
    }
}
