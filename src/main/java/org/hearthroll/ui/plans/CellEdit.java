package org.hearthroll.ui.plans;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.plan.MeasureField;
import org.hearthroll.plan.Money;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/** What a typed text makes of a field of a measure; quantity and unit are typed together ("1 次/月"). */
final class CellEdit {

    private static final Pattern QUANTITY = Pattern.compile("(\\d{0,12}(?:\\.\\d{1,6})?)\\s*+((?![-.,，\\p{Nd}]).*)");

    private CellEdit() {
    }

    /** How the field reads while it is typed. */
    static String text(MeasureField field, PlannedMeasure measure) {
        return switch (field) {
            case QUANTITY -> (measure.quantity().amount() + " " + measure.quantity().unit()).strip();
            case RESPONSIBLE_UNIT -> measure.duty().unit();
            case RESPONSIBLE_PERSON -> measure.duty().person();
            case FUND -> Money.grouped(measure.funding().fen());
            case FUND_SOURCE -> measure.funding().source();
            case START -> measure.term().start();
            case DUE -> measure.term().due();
            case RESULT -> measure.result();
            default -> throw new IllegalArgumentException(field + " is chosen, not typed");
        };
    }

    /** The measure with the typed text in the field; refuses a sum that is none and a date there is not. */
    static PlannedMeasure typed(MeasureField field, PlannedMeasure measure, String text, int year) {
        String said = text.strip();
        return switch (field) {
            case QUANTITY -> measure.withQuantity(quantity(said, measure.quantity()));
            case RESPONSIBLE_UNIT -> measure.withDuty(new PlannedMeasure.Duty(said, measure.duty().person()));
            case RESPONSIBLE_PERSON -> measure.withDuty(new PlannedMeasure.Duty(measure.duty().unit(), said));
            case FUND -> measure.withFunding(new PlannedMeasure.Funding(fen(said), measure.funding().source()));
            case FUND_SOURCE -> measure.withFunding(new PlannedMeasure.Funding(measure.funding().fen(), said));
            case START -> measure.withTerm(new PlannedMeasure.Term(date(said, year), measure.term().due()));
            case DUE -> measure.withTerm(new PlannedMeasure.Term(measure.term().start(), date(said, year)));
            case RESULT -> measure.withResult(said);
            default -> throw new IllegalArgumentException(field + " is chosen, not typed");
        };
    }

    /** Why a typed text is no value of the field; empty if it is one. */
    static Optional<Message> refusal(MeasureField field, PlannedMeasure measure, String text, int year) {
        try {
            typed(field, measure, text, year);
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(refused.said());
        }
    }

    /** A bare number keeps the unit; an empty text clears the amount and keeps the unit too; no part of a number becomes a unit. */
    private static PlannedMeasure.Quantity quantity(String said, PlannedMeasure.Quantity before) {
        Matcher parts = QUANTITY.matcher(said);
        if (!parts.matches() || parts.group(1).startsWith(".")) {
            throw Refusal.of("plans.refused.quantity", said);
        }
        return new PlannedMeasure.Quantity(parts.group(1), parts.group(2).isEmpty() ? before.unit() : parts.group(2));
    }

    private static Long fen(String said) {
        try {
            return Money.fen(said);
        } catch (NumberFormatException noSum) {
            throw Refusal.of("plans.refused.fund", said);
        }
    }

    private static String date(String said, int year) {
        return said.isEmpty() ? "" : TypedDate.iso(said, year).orElseThrow(() -> Refusal.of("plans.refused.date", said, Integer.toString(year)));
    }
}
