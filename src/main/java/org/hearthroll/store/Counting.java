package org.hearthroll.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthroll.figures.Amount;
import org.hearthroll.figures.Cut;
import org.hearthroll.figures.Dimension.Grain;
import org.hearthroll.figures.Question;
import org.hearthroll.figures.Question.Subject;

/** Fills the statement that answers a question: a count of households recorded alike, or else every household with its units. */
final class Counting {

    private final Question question;
    private final Template template;
    private final Expressions expressions;
    private final Set<Grain> read;

    Counting(Question question, Template template, Expressions expressions) {
        this.question = question;
        this.template = template;
        this.expressions = expressions;
        this.read = EnumSet.of(Grain.HOUSEHOLD);
        if (problems()) {
            read.add(Grain.PROBLEM);
        }
        read(question.group());
        read(question.value());
    }

    /** The name of the statement, whose template is filled now. */
    String statement() {
        template.with("group", recorded(question.group())).with("value", recorded(question.value()));
        template.with("narrowed", new Narrowing(template, expressions).of(question.scope(), read));
        if (question.ofHouseholdsAlone()) {
            return "count_households";
        }
        boolean persons = read.contains(Grain.PERSON) && !problems();
        template.with("from", from()).with("base", problems() ? "p" : "h").with("counted", problems() ? "p.id" : "h.id");
        template.with("unit", problems() ? "p.id" : persons ? Statements.sql("unit_of_persons") : "h.id");
        template.with("persons", problems() ? "0" : persons ? Statements.sql("persons_of_unit") : "h.persons");
        return "gather_units";
    }

    /** The name of the statement that goes through the households with what they state of amounts. */
    String stating(List<Amount> amounts) {
        template.with("group", recorded(question.group())).with("value", recorded(question.value()));
        template.with("narrowed", new Narrowing(template, expressions).of(question.scope(), read));
        template.with("from", from()).with("amounts", amounts.stream().map(expressions::amount).collect(Collectors.joining(" || CHAR(31) || ")));
        return "state_amounts";
    }

    private String from() {
        StringBuilder from = new StringBuilder(Statements.sql(problems() ? "from_problem" : "from_household"));
        if (read.contains(Grain.PERSON)) {
            from.append('\n').append(Statements.sql("join_member"));
        }
        if (read.contains(Grain.PROBLEM) && !problems()) {
            from.append('\n').append(Statements.sql("join_problem"));
        }
        return from.toString();
    }

    private String recorded(Cut cut) {
        return cut == null ? "NULL" : expressions.recorded(cut.dimension());
    }

    private void read(Cut cut) {
        if (cut != null) {
            read.add(cut.dimension().grain());
        }
    }

    private boolean problems() {
        return question.subject() == Subject.PROBLEMS;
    }
}
