package org.hearthroll.ui.causes;

import org.hearthroll.figures.CauseSentence;
import org.hearthroll.figures.ComparisonSentence;
import org.hearthroll.figures.Counting;
import org.hearthroll.figures.CrossedSentence;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.ui.kit.Breakdown;

/** The causes as counted, and the wish they were counted by, with the generation chosen where the period holds both (else null). */
record CauseFigures(Breakdown tables, Scope scope, CauseWish wish) {

    private static final String BOTH = "figures.refused.both-generations";
    private static final String OLD = "2014";
    static final String NEW = "2021";

    /** Counts what is wished, off the window's thread; where a period holds both generations, that of its time is taken unless one is wished. */
    static CauseFigures count(Breakdown.Source source, Scope scope, CauseWish wish) {
        try {
            return counted(source, scope, wish);
        } catch (Refusal both) {
            if (!both.said().key().equals(BOTH)) {
                throw both;
            }
            return counted(source, scope, wish.generation(timely(both.said().arguments().getFirst().toString())));
        }
    }

    private static CauseFigures counted(Breakdown.Source source, Scope scope, CauseWish wish) {
        return new CauseFigures(Breakdown.count(source, wish.request(scope), wish.by(), wish.compare()), scope, wish);
    }

    /** The generation of a period's time. */
    static String timely(String period) {
        return period.compareTo(NEW) < 0 ? OLD : NEW;
    }

    /** How it was counted, in words: numerator and denominator; of a crossed table what shares are of, where measure is one. */
    Message counted(String measure) {
        String key = wish.counting() == Counting.ANY ? "causes.counted.any" : "causes.counted.main";
        return tables.crossed() == null ? Message.of(key, tables.stated()) : tables.counted(Message.of(key + ".crossed"), measure, wish.shareOf());
    }

    /** The paragraph to read out: of a crossed table in the unit of the measure, and then of all it is made of. */
    Message sentence(String measure) {
        Message causes = CauseSentence.of(tables.whole(), scope, wish.counting());
        if (tables.crossed() != null) {
            return CrossedSentence.of(tables.crossed(), tables.whole(), wish.shareOf(), Breakdown.ofPersons(measure))
                    .map(crossed -> Message.of("sentence.crossed.whole", crossed, Dimensions.standard().byId(wish.by()).name(), causes)).orElse(causes);
        }
        return tables.compared() == null ? causes : Message.of("sentence.sentences", causes, ComparisonSentence.of(tables.compared(), wish.compare()));
    }

    /** What the table and its chart are called. */
    Message title() {
        Message title = Message.of("causes.title." + wish.counting());
        return wish.by() == null ? title : Message.of("table.title.by", title, Dimensions.standard().byId(wish.by()).name());
    }
}
