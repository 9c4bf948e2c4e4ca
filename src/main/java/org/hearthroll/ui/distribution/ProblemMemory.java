package org.hearthroll.ui.distribution;

import java.util.Optional;
import org.hearthroll.figures.Bands;
import org.hearthroll.text.Refusal;
import org.hearthroll.ui.kit.Memory;

/** Keeps from one day to the next in which bands townships fall, how many are named, and how fine the types are; of which kind alone is asked anew each time. */
final class ProblemMemory {

    private static final String BANDS = "distribution.bands";
    private static final String TOP = "distribution.top";
    private static final String EVERY = "distribution.everyType";

    private final Memory memory;

    ProblemMemory(Memory memory) {
        this.memory = memory;
    }

    ProblemWish recall() {
        ProblemWish wish = ProblemWish.FIRST.everyType(memory.recall(EVERY).map(Boolean::valueOf).orElse(false));
        return wish.bands(memory.recall(BANDS).flatMap(ProblemMemory::bands).orElse(wish.bands()))
                .nameTop(memory.recall(TOP).filter(kept -> kept.matches("\\d{1,2}")).map(Integer::valueOf).orElse(wish.nameTop()));
    }

    void keep(ProblemWish wish) {
        memory.keep(BANDS, wish.bands().written());
        memory.keep(TOP, String.valueOf(wish.nameTop()));
        memory.keep(EVERY, String.valueOf(wish.everyType()));
    }

    private static Optional<Bands> bands(String kept) {
        try {
            return Optional.of(Bands.parse(kept));
        } catch (Refusal damaged) {
            return Optional.empty();
        }
    }
}
