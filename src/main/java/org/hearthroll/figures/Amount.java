package org.hearthroll.figures;

import java.util.List;
import java.util.Locale;
import org.hearthroll.text.Label;
import org.hearthroll.text.Message;

/**
 * A declared amount that households state: what it is measured in, whether it is one of the household or already one of each head, the column it
 * stands in as dimensions name it, the decimals its means are given with, and the standard tables it is a row of.
 */
public record Amount(String id, Label name, Measure measure, Per per, String column, int decimals, List<String> tables) {

    /** Begins the id of the dimension that says which households have an amount: having_wage_income. */
    static final String HAVING = "having_";

    public Amount {
        tables = List.copyOf(tables);
    }

    /** What an amount is measured in. */
    public enum Measure {
        YUAN, MU, M2;

        /** As ids of columns end: sum_yuan. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        public Message unit() {
            return Message.of("amount.unit." + ending());
        }
    }

    /** Whom an amount belongs to: the household as a whole, or each of its heads, so that adding it up says nothing. */
    public enum Per {
        HOUSEHOLD, PERSON
    }

    /** Which households have it: filled in and not zero; a zero is not blank. */
    Dimension having() {
        return new Dimension(HAVING + id, new Label("有" + name.zh(), "Has: " + name.en()), Dimension.Grain.HOUSEHOLD, Dimension.Kind.HAVING, List.of(column), "yes_no", List.of());
    }

    /** What the amount is called with its unit. */
    public Message called() {
        return Message.of("amount.called", name, measure.unit());
    }
}
