package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.model.Code;
import org.hearthroll.plan.Answers;
import org.hearthroll.plan.ConditionTypes;
import org.hearthroll.text.Label;

/**
 * What a measure answers, as codes or as the words for them. Some words name a cause of the one generation and a risk of the other:
 * there the one decides that the household is recorded with, or that the plan already names.
 */
final class AnswerWords {

    private static final Pattern APART = Pattern.compile("[;；,，、\\n]");

    private final Set<String> likely;

    /** likely: the codes the household and its plan already know. */
    AnswerWords(Set<String> likely) {
        this.likely = likely;
    }

    static String said(Collection<String> codes) {
        return codes.stream().map(code -> Answers.label(code).zh()).collect(Collectors.joining("、"));
    }

    static List<String> parts(String cell) {
        return APART.splitAsStream(cell).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** The code that a code or word means; nothing if there is none, or more than one. */
    Optional<String> code(String part) {
        if (Answers.known(part) || likely.contains(part)) {
            return Optional.of(part);
        }
        // A spreadsheet turns 01 into 1.
        if (part.length() == 1 && Answers.known("0" + part)) {
            return Optional.of("0" + part);
        }
        List<String> named = named(part);
        List<String> nearer = named.stream().filter(likely::contains).toList();
        List<String> chosen = nearer.isEmpty() ? named : nearer;
        return chosen.size() == 1 ? Optional.of(chosen.getFirst()) : Optional.empty();
    }

    /** Every code of that name in either language. */
    private static List<String> named(String word) {
        List<String> codes = new ArrayList<>();
        Stream.of("cause", "risk").flatMap(list -> CodeLists.standard().list(list).codes().stream())
                .filter(code -> names(code, word)).map(Code::code).forEach(codes::add);
        ConditionTypes.standard().all().stream().filter(type -> names(type.label(), word)).forEach(type -> codes.add(type.code()));
        return codes;
    }

    private static boolean names(Code code, String word) {
        return names(new Label(code.zh(), code.en()), word);
    }

    private static boolean names(Label label, String word) {
        return label.zh().equals(word) || label.en().equalsIgnoreCase(word);
    }
}
