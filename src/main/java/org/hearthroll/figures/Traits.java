package org.hearthroll.figures;

import java.util.List;
import org.hearthroll.text.Message;

/**
 * What holds of all figures of a table: whether it is of persons, its households being those that have such a member; whether a household may
 * stand in several rows, so that their shares may add up to more than 100; what its shares are of; the period it is compared with (null: none);
 * what its notes say of each single figure too; and the townships that those of a distribution are measured by (null: it is none).
 */
public record Traits(boolean ofPersons, boolean overlaps, ShareOf base, String comparedWith, Said said, Townships measure) {

    /** Of households, each in one row, with shares of all of them, and nothing to be said of a single figure. */
    public static final Traits PLAIN = new Traits(false, false, ShareOf.GROUP, null, Said.NOTHING, null);

    /** What is said of each single figure, and what of that only of those folded into one. */
    public record Said(List<Message> remarks, List<Message> folded) {

        public static final Said NOTHING = new Said(List.of(), List.of());

        public Said {
            remarks = List.copyOf(remarks);
            folded = List.copyOf(folded);
        }
    }

    /** The same beside another period. */
    public Traits comparedWith(String period) {
        return new Traits(ofPersons, overlaps, base, period, said, measure);
    }

    Traits saying(NoteList notes) {
        return new Traits(ofPersons, overlaps, base, comparedWith, new Said(notes.remarks(), notes.folded()), measure);
    }

    Traits measuredBy(Townships all) {
        return new Traits(ofPersons, overlaps, base, comparedWith, said, all);
    }
}
