package org.hearthroll.desk;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.model.Household;
import org.hearthroll.model.Naming;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.plan.Answers;
import org.hearthroll.plan.Catalogue;
import org.hearthroll.plan.Targets;
import org.hearthroll.sheet.XlsxWriting;
import org.hearthroll.text.Texts;

/** Writes plans into a workbook, one row a measure; a second sheet lists the codes there are. */
final class PlanBookWriting implements AutoCloseable {

    /** A workbook's number has 15 digits that can be trusted. */
    private static final int DIGITS = 15;

    private final XlsxWriting out;
    private final Catalogue catalogue;
    private final Naming naming;
    private int households;
    private int measures;

    PlanBookWriting(Path file, Catalogue catalogue, Naming naming) {
        this.catalogue = catalogue;
        this.naming = naming;
        this.out = XlsxWriting.begin(file, Texts.chinese().say("plan.book.sheet"), PlanBookColumn.header()).forPeople().keeping(PlanBookColumn.VILLAGE.ordinal());
    }

    int households() {
        return households;
    }

    int measures() {
        return measures;
    }

    void put(Household household, Plan plan) {
        PlanBookText text = new PlanBookText(household, plan);
        for (int i = 0; i < plan.measures().size(); i++) {
            out.row(cells(household, plan, i, text));
        }
        households++;
        measures += plan.measures().size();
    }

    void done() {
        out.sheet(Texts.chinese().say("plan.book.sheet.codes"), Stream.of("kind", "code", "words").map(column -> Texts.chinese().say("plan.book.codes." + column)).toList());
        catalogue.offered().forEach(type -> code(PlanBookColumn.MEASURE, type.code(), type.label().zh()));
        Answers.all().forEach(code -> code(PlanBookColumn.ANSWERS, code, Answers.label(code).zh()));
        Stream.of(Progression.values()).forEach(progression -> code(PlanBookColumn.PROGRESS, progression.name(), said(progression)));
        out.done();
    }

    private void code(PlanBookColumn column, String code, String words) {
        out.row(List.of(column.heading(), code, words));
    }

    private List<Object> cells(Household household, Plan plan, int index, PlanBookText text) {
        PlannedMeasure measure = plan.measures().get(index);
        List<Object> cells = new ArrayList<>(PlanBookColumn.values().length);
        cells.addAll(List.of(household.code(), household.place().township(), household.place().village(), naming.of(household.value("head_name")),
                plan.year(), index + 1));
        cells.addAll(List.of(measure.target(), Targets.label(household, measure.target(), naming).zh(), String.join(";", measure.answers()),
                AnswerWords.said(measure.answers()), measure.measure(), catalogue.label(measure.measure()).zh()));
        cells.addAll(List.of(quantity(measure.quantity().amount()), measure.quantity().unit(), measure.duty().unit(), measure.duty().person()));
        cells.addAll(List.of(yuan(measure.funding().fen()), measure.funding().source(), measure.term().start(), measure.term().due(),
                said(measure.progression()), naming == Naming.MASKED ? text.masked(measure.result()) : measure.result()));
        return cells;
    }

    static String said(Progression progression) {
        return Texts.chinese().say("plan.progress." + progression);
    }

    /** A number where a workbook gives it back digit for digit, else its text. */
    private static Object quantity(String amount) {
        if (amount.isEmpty() || amount.length() > DIGITS) {
            return amount;
        }
        BigDecimal number = new BigDecimal(amount);
        return number.stripTrailingZeros().toPlainString().equals(amount) ? number : amount;
    }

    private static Object yuan(Long fen) {
        return fen == null ? "" : BigDecimal.valueOf(fen, 2);
    }

    @Override
    public void close() {
        out.close();
    }
}
