package org.hearthroll.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearthroll.text.Texts;

/** What a card can say, of the household once, of each member and of each measure in a row; an office's layout names it as ${户主}. */
public enum CardField {
    TITLE(Block.HOUSEHOLD), COUNTY(Block.HOUSEHOLD), TOWNSHIP(Block.HOUSEHOLD), VILLAGE(Block.HOUSEHOLD), GROUP(Block.HOUSEHOLD), YEAR(Block.HOUSEHOLD), CODE(Block.HOUSEHOLD),
    HEAD(Block.HOUSEHOLD), PERSONS(Block.HOUSEHOLD), ADDRESS(Block.HOUSEHOLD), ATTRIBUTE(Block.HOUSEHOLD), MAIN_CAUSE(Block.HOUSEHOLD),
    OTHER_CAUSES(Block.HOUSEHOLD), PHONE(Block.HOUSEHOLD), HELPER(Block.HOUSEHOLD), HELPER_UNIT(Block.HOUSEHOLD), TOTAL(Block.HOUSEHOLD),
    COUNT(Block.HOUSEHOLD), COPY(Block.HOUSEHOLD),
    NAME(Block.MEMBER), RELATION(Block.MEMBER), SEX(Block.MEMBER), AGE(Block.MEMBER), HEALTH(Block.MEMBER), LABOUR(Block.MEMBER), SCHOOL(Block.MEMBER),
    CONDITIONS(Block.MEMBER),
    NO(Block.MEASURE), TARGET(Block.MEASURE), ANSWERS(Block.MEASURE), MEASURE(Block.MEASURE), QUANTITY(Block.MEASURE), RESPONSIBLE_UNIT(Block.MEASURE),
    RESPONSIBLE_PERSON(Block.MEASURE), DUTY(Block.MEASURE), FUND(Block.MEASURE), FUND_SOURCE(Block.MEASURE), FUNDS(Block.MEASURE), START(Block.MEASURE), DUE(Block.MEASURE), TERM(Block.MEASURE),
    PROGRESS(Block.MEASURE), RESULT(Block.MEASURE);

    private final Block block;

    CardField(Block block) {
        this.block = block;
    }

    /** How often it is said. */
    public enum Block {
        HOUSEHOLD, MEMBER, MEASURE
    }

    public Block block() {
        return block;
    }

    /** Its name in a layout and as a heading. */
    public String heading() {
        return Texts.chinese().say("card.field." + name());
    }

    public String placeholder() {
        return "${" + heading() + "}";
    }

    /** The field of a name between ${ and }. */
    public static Optional<CardField> named(String name) {
        return Arrays.stream(values()).filter(field -> field.heading().equals(name.strip())).findFirst();
    }

    static List<CardField> of(Block block) {
        return Arrays.stream(values()).filter(field -> field.block == block).toList();
    }
}
