package org.hearthroll.store;

import static org.hearthroll.store.Template.fragment;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthroll.figures.Cut;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.Dimension.Grain;
import org.hearthroll.figures.Question;
import org.hearthroll.figures.Question.Subject;

/** Fills the statement that answers a question: a plain count where every household stands in one cell, else one of distinct units. */
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
        template.with("group", cut(question.group(), "groups")).with("value", cut(question.value(), "cells"));
        template.with("narrowed", new Narrowing(template, expressions).of(question.scope(), read));
        if (!problems() && !question.overlaps()) {
            return "count_households";
        }
        boolean persons = read.contains(Grain.PERSON) && !problems();
        template.with("from", from()).with("base", problems() ? "p" : "h");
        template.with("unit", problems() ? "p.id" : persons ? Statements.sql("unit_of_persons") : "h.id").with("counted", problems() ? "p.id" : "h.id");
        template.with("persons", problems() ? "0" : persons ? Statements.sql("persons_of_unit") : "h.persons");
        return "count_units";
    }

    private String from() {
        StringBuilder from = new StringBuilder(Statements.sql(problems() ? "from_problem" : "from_household"));
        if (read.contains(Grain.PERSON)) {
            from.append('\n').append(Statements.sql("join_member"));
        }
        if (read.contains(Grain.PROBLEM) && !problems()) {
            from.append('\n').append(Statements.sql("join_problem"));
        }
        return from.append(values(question.group(), "groups")).append(values(question.value(), "cells")).toString();
    }

    /** The join that unnests a dimension with several values, each of them once. */
    private String values(Cut cut, String name) {
        boolean unnested = cut != null && cut.form() == Cut.Form.VALUES && cut.dimension().kind() == Dimension.Kind.MULTI;
        return unnested ? "\n" + fragment("join_values", Map.of("joined", expressions.joined(cut.dimension()), "name", name)) : "";
    }

    private String cut(Cut cut, String name) {
        if (cut == null || cut.form() == Cut.Form.NOTHING) {
            return "NULL";
        }
        String value = expressions.cut(cut, name);
        return cut.folded().isEmpty() ? value : fragment("value_folded", Map.of("value", value,
                "folded", cut.folded().stream().map(template::bind).collect(Collectors.joining(", "))));
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
