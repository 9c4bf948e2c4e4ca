package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Naming;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.plan.Answers;
import org.hearthroll.plan.Catalogue;
import org.hearthroll.plan.Causes;
import org.hearthroll.plan.MeasureType;
import org.hearthroll.plan.Money;
import org.hearthroll.plan.Targets;
import org.hearthroll.text.Label;
import org.hearthroll.text.Texts;

/**
 * Makes a measure of a row of the workbook. Codes count; words stand in for a code that is left blank and must not contradict one
 * that is there. What the plan already says may stay, even if the lists know it no more.
 */
final class PlanBookMeasure {

    private final Household household;
    private final List<PlannedMeasure> kept;
    private final Catalogue catalogue;
    private final PlanBookText texts;
    private final AnswerWords answers;

    PlanBookMeasure(Household household, Plan kept, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.household = household;
        this.kept = kept.measures();
        this.texts = new PlanBookText(household, kept);
        Set<String> likely = new LinkedHashSet<>(Causes.of(household));
        this.kept.forEach(measure -> likely.addAll(measure.answers()));
        this.answers = new AnswerWords(likely);
    }

    /** The measure; what is wrong with the row is noted on it, and then the measure is not to be used. number: 0 where the row has none. */
    PlannedMeasure read(PlanBookRow row, int number) {
        var quantity = new PlannedMeasure.Quantity(sound(row, PlanBookColumn.QUANTITY, MeasureNode::isQuantity, "plan.book.fault.quantity"),
                text(row, number, PlanBookColumn.UNIT, measure -> measure.quantity().unit()));
        var duty = new PlannedMeasure.Duty(text(row, number, PlanBookColumn.RESPONSIBLE_UNIT, measure -> measure.duty().unit()),
                text(row, number, PlanBookColumn.RESPONSIBLE_PERSON, measure -> measure.duty().person()));
        String yuan = sound(row, PlanBookColumn.FUND, MeasureNode::isSum, "plan.book.fault.fund");
        var funding = new PlannedMeasure.Funding(Money.fen(yuan), text(row, number, PlanBookColumn.FUND_SOURCE, measure -> measure.funding().source()));
        var term = new PlannedMeasure.Term(date(row, PlanBookColumn.START), date(row, PlanBookColumn.DUE));
        return new PlannedMeasure(target(row), answers(row), measure(row), quantity, duty, funding, term, progression(row),
                text(row, number, PlanBookColumn.RESULT, PlannedMeasure::result));
    }

    private String target(PlanBookRow row) {
        String code = row.cell(PlanBookColumn.TARGET);
        String name = row.cell(PlanBookColumn.TARGET_NAME);
        if (code.isEmpty()) {
            return named(name).orElseGet(() -> wrong(row, name.isEmpty() ? "plan.book.fault.target.none" : "plan.book.fault.target.name", name));
        }
        if (Targets.all(household).noneMatch(code::equals) && kept.stream().noneMatch(measure -> measure.target().equals(code))) {
            return wrong(row, "plan.book.fault.target", code);
        }
        if (named(name).filter(other -> !other.equals(code)).isPresent()) {
            return wrong(row, "plan.book.fault.contradiction", code, Targets.label(household, code, Naming.FULL).zh(), name);
        }
        return code;
    }

    /** The target of a full name, or of 全户; masked names name nobody. */
    private Optional<String> named(String name) {
        Label whole = Answers.label("WHOLE_HOUSEHOLD");
        if (name.equals(whole.zh()) || name.equalsIgnoreCase(whole.en())) {
            return Optional.of(PlannedMeasure.HOUSEHOLD);
        }
        List<String> found = Targets.all(household).filter(target -> Targets.member(household, target).map(Member::name).filter(name::equals).isPresent()).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private String measure(PlanBookRow row) {
        String code = row.cell(PlanBookColumn.MEASURE);
        String words = row.cell(PlanBookColumn.MEASURE_NAME);
        if (code.isEmpty() && words.isEmpty()) {
            return wrong(row, "plan.book.fault.measure.none");
        }
        Optional<String> meant = measure(code.isEmpty() ? words : code);
        if (meant.isEmpty()) {
            return wrong(row, "plan.book.fault.measure", code.isEmpty() ? words : code);
        }
        Label label = catalogue.label(meant.get());
        if (!words.isEmpty() && !measure(words).equals(meant) && !words.equals(label.zh())) {
            return wrong(row, "plan.book.fault.contradiction", code, label.zh(), words);
        }
        return meant.get();
    }

    /** The code that a code or a name of the catalogue means; a code of the plan may stay though it left the catalogue. */
    private Optional<String> measure(String stated) {
        boolean code = catalogue.measure(stated).isPresent() || kept.stream().anyMatch(measure -> measure.measure().equals(stated));
        List<String> named = catalogue.all().stream()
                .filter(type -> type.label().zh().equals(stated) || type.label().en().equalsIgnoreCase(stated)).map(MeasureType::code).toList();
        return code ? Optional.of(stated) : named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private List<String> answers(PlanBookRow row) {
        String codes = row.cell(PlanBookColumn.ANSWERS);
        String words = row.cell(PlanBookColumn.ANSWER_WORDS);
        List<String> read = codes(row, codes.isEmpty() ? words : codes);
        if (!codes.isEmpty() && !words.isEmpty() && !words.equals(AnswerWords.said(read)) && row.faults().isEmpty()
                && !read.equals(Answers.parts(words).stream().flatMap(part -> answers.code(part).stream()).toList())) {
            row.fault("plan.book.fault.contradiction", codes, AnswerWords.said(read), words);
        }
        return read;
    }

    private List<String> codes(PlanBookRow row, String cell) {
        List<String> codes = new ArrayList<>();
        for (String part : Answers.parts(cell)) {
            answers.code(part).ifPresentOrElse(codes::add, () -> row.fault("plan.book.fault.answer", part));
        }
        return codes;
    }

    private Progression progression(PlanBookRow row) {
        String stated = row.cell(PlanBookColumn.PROGRESS);
        Stream<Progression> all = Arrays.stream(Progression.values());
        return stated.isEmpty() ? Progression.NOT_STARTED : all.filter(known -> says(known, stated)).findFirst().orElseGet(() -> {
            row.fault("plan.book.fault.progress", stated);
            return Progression.NOT_STARTED;
        });
    }

    private static boolean says(Progression known, String stated) {
        String key = "plan.progress." + known;
        return known.name().equalsIgnoreCase(stated) || Texts.chinese().say(key).equals(stated) || Texts.english().say(key).equalsIgnoreCase(stated);
    }

    private static String date(PlanBookRow row, PlanBookColumn column) {
        String stated = row.cell(column);
        return WrittenDay.iso(stated).orElseGet(() -> wrong(row, "plan.book.fault.date", column.heading(), stated));
    }

    private String text(PlanBookRow row, int number, PlanBookColumn column, Function<PlannedMeasure, String> field) {
        return texts.meant(row.raw(column), number, field).orElseGet(() -> wrong(row, "plan.book.fault.masked", column.heading(), row.raw(column)));
    }

    private static String sound(PlanBookRow row, PlanBookColumn column, Predicate<String> sound, String otherwise) {
        String stated = row.cell(column);
        return sound.test(stated) ? stated : wrong(row, otherwise, stated);
    }

    private static String wrong(PlanBookRow row, String key, Object... arguments) {
        row.fault(key, arguments);
        return "";
    }
}
