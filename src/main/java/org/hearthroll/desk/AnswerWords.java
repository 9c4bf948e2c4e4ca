package org.hearthroll.desk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthroll.plan.Answers;
import org.hearthroll.text.Label;

/**
 * What a measure answers, as codes or as the words for them. Some words name a cause of the one generation and a risk of the other:
 * there the one decides that the household is recorded with, or that the plan already names.
 */
final class AnswerWords {

    private final Set<String> likely;

    /** likely: the codes the household and its plan already know. */
    AnswerWords(Set<String> likely) {
        this.likely = likely;
    }

    static String said(Collection<String> codes) {
        return codes.stream().map(code -> Answers.label(code).zh()).collect(Collectors.joining("、"));
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
        return Answers.all().stream().filter(code -> names(Answers.label(code), word)).toList();
    }

    private static boolean names(Label label, String word) {
        return label.zh().equals(word) || label.en().equalsIgnoreCase(word);
    }
}
