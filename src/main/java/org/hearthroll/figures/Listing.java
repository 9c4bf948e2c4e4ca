package org.hearthroll.figures;

import java.util.List;
import org.hearthroll.text.Message;

/** Several things said one after the other, as the language separates them. */
public final class Listing {

    private Listing() {
    }

    /** Clauses of a sentence: 甲占一半；乙占一半. */
    static Message clauses(List<Message> clauses) {
        return clauses.stream().reduce((a, b) -> Message.of("sentence.clauses", a, b)).orElseGet(() -> Message.of("sentence.nothing"));
    }

    /** Names: 甲镇、乙镇. */
    public static Message names(List<String> names) {
        return joined(names.stream().map(n -> Message.of("sentence.name", n)).toList());
    }

    /** The same of names that are more than a word. */
    static Message joined(List<Message> names) {
        return names.stream().reduce((a, b) -> Message.of("sentence.names", a, b)).orElseGet(() -> Message.of("sentence.nothing"));
    }

    /** Sentences, each with its own stop. */
    static Message sentences(List<Message> sentences) {
        return sentences.stream().reduce((a, b) -> Message.of("sentence.sentences", a, b)).orElseGet(() -> Message.of("sentence.nothing"));
    }
}
