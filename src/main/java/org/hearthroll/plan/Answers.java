package org.hearthroll.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.model.Code;
import org.hearthroll.text.Label;

/** What a measure can answer: a cause or risk, or a condition of the declared list. */
public final class Answers {

    private static final Pattern APART = Pattern.compile("[;；,，、\\n]");

    private Answers() {
    }

    /** The codes of all of them, causes and risks first. */
    public static List<String> all() {
        Stream<String> causes = Stream.of("cause", "risk").flatMap(list -> CodeLists.standard().list(list).codes().stream()).map(Code::code);
        return Stream.concat(causes, ConditionTypes.standard().all().stream().map(ConditionType::code)).toList();
    }

    /** Several of them written in one cell, by code or name. */
    public static List<String> parts(String cell) {
        return APART.splitAsStream(cell).map(String::strip).filter(part -> !part.isEmpty()).toList();
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
