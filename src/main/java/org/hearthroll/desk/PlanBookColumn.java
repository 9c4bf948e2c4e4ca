package org.hearthroll.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearthroll.text.Texts;

/** The columns of the workbook of plans, in their order; which of them it cannot be read back without. */
enum PlanBookColumn {
    HOUSEHOLD(true), TOWNSHIP(false), VILLAGE(false), HEAD(false), YEAR(false), NO(true), TARGET(true), TARGET_NAME(false), ANSWERS(true), ANSWER_WORDS(false),
    MEASURE(true), MEASURE_NAME(false), QUANTITY(true), UNIT(true), RESPONSIBLE_UNIT(true), RESPONSIBLE_PERSON(true), FUND(true), FUND_SOURCE(true),
    START(true), DUE(true), PROGRESS(true), RESULT(true);

    private final boolean needed;

    PlanBookColumn(boolean needed) {
        this.needed = needed;
    }

    /** Left out, a column would empty what the plans say there, so that a workbook without it is refused. */
    boolean needed() {
        return needed;
    }

    String heading() {
        return Texts.chinese().say(key());
    }

    /** The column of a heading in either language. */
    static Optional<PlanBookColumn> of(String heading) {
        String stated = heading.strip();
        return Arrays.stream(values()).filter(column -> column.heading().equals(stated) || Texts.english().say(column.key()).equalsIgnoreCase(stated)).findFirst();
    }

    static boolean known(String heading) {
        return of(heading).isPresent();
    }

    static List<String> header() {
        return Stream.of(values()).map(PlanBookColumn::heading).toList();
    }

    private String key() {
        return "plan.book.column." + name();
    }
}
