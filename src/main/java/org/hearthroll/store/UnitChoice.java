package org.hearthroll.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.hearthroll.figures.Amount;
import org.hearthroll.figures.Codes;
import org.hearthroll.figures.Cut;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.Dimension.Grain;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Question;
import org.hearthroll.figures.StatedUnits;
import org.hearthroll.figures.Units;
import org.hearthroll.model.Condition;
import org.hearthroll.model.Period;

/** Answers a question about households and persons out of the columns of their period, by the same rules as {@link Narrowing}. */
final class UnitChoice {

    private final Shelf shelf;
    private final Period period;
    private final Question question;
    private final Expressions expressions;

    UnitChoice(Shelf shelf, Period period, Question question) {
        this.shelf = shelf;
        this.period = period;
        this.question = question;
        this.expressions = Expressions.of(question.subject(), period);
    }

    Units units() {
        Grain grain = question.reads(Grain.PERSON) ? Grain.PERSON : Grain.HOUSEHOLD;
        Roll roll = shelf.roll(period.id(), grain);
        return new Units(roll.first(), roll.persons(), within(roll, grain), column(question.group()), column(question.value()));
    }

    /** The same with what the households state of some amounts. */
    StatedUnits stating(List<Amount> amounts) {
        return new StatedUnits(units(), shelf.roll(period.id(), Grain.HOUSEHOLD).persons(), shelf.numbers(period.id(), amounts.stream().map(expressions::amount).toList()));
    }

    private Units.Column column(Cut cut) {
        return cut == null ? null : new Units.Column(codes(cut.dimension(), expressions.recorded(cut.dimension())), cut.dimension().grain() == Grain.HOUSEHOLD);
    }

    private Codes codes(Dimension dimension, String expression) {
        return shelf.column(period.id(), dimension.grain(), expression);
    }

    /** A condition on persons must hold of the unit that is counted, or of one of the household's persons where households are. */
    private BitSet within(Roll roll, Grain grain) {
        List<IntPredicate> ofHouseholds = predicates(Grain.HOUSEHOLD);
        List<IntPredicate> ofPersons = predicates(Grain.PERSON);
        Roll persons = ofPersons.isEmpty() ? roll : shelf.roll(period.id(), Grain.PERSON);
        BitSet within = new BitSet(roll.units());
        if (ofHouseholds.isEmpty() && ofPersons.isEmpty()) {
            within.set(0, roll.units());
            return within;
        }
        for (int household = 0; household < roll.households(); household++) {
            if (!holds(ofHouseholds, household)) {
                continue;
            }
            if (grain == Grain.HOUSEHOLD) {
                within.set(household, ofPersons.isEmpty() || anybody(persons, household, ofPersons));
                continue;
            }
            for (int unit = roll.first()[household]; unit < roll.first()[household + 1]; unit++) {
                within.set(unit, holds(ofPersons, unit));
            }
        }
        return within;
    }

    private static boolean anybody(Roll persons, int household, List<IntPredicate> predicates) {
        for (int unit = persons.first()[household]; unit < persons.first()[household + 1]; unit++) {
            if (holds(predicates, unit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(List<IntPredicate> predicates, int row) {
        for (IntPredicate predicate : predicates) {
            if (!predicate.test(row)) {
                return false;
            }
        }
        return true;
    }

    private List<IntPredicate> predicates(Grain grain) {
        List<IntPredicate> predicates = new ArrayList<>();
        for (Condition condition : question.scope().conditions()) {
            Dimension dimension = Dimensions.standard().byId(condition.dimension());
            if (dimension.grain() == grain) {
                predicates.add(predicate(dimension, Narrowing.values(dimension, condition.value())));
            }
        }
        return predicates;
    }

    private IntPredicate predicate(Dimension dimension, List<String> values) {
        Codes codes = codes(dimension, expressions.compared(dimension));
        BitSet meets = new BitSet();
        for (int code = 0; code < codes.texts().size(); code++) {
            String text = codes.texts().get(code);
            meets.set(code, values.stream().anyMatch(value -> meets(dimension, text, value)));
        }
        return row -> meets.get(codes.codes()[row]);
    }

    private static boolean meets(Dimension dimension, String text, String value) {
        if (dimension.several()) {
            return value.isEmpty() ? text.isEmpty() : (';' + text + ';').contains(';' + value + ';');
        }
        return value.isEmpty() ? text == null : value.equals(text);
    }
}
