package org.hearthroll.figures;

import java.util.List;

/** What households are to be gone through, by a group and a value, for the amounts that they state. */
public record AmountQuestion(Question cuts, List<Amount> amounts) {

    public AmountQuestion {
        amounts = List.copyOf(amounts);
    }
}
