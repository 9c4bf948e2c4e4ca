package org.hearthroll.model;

import java.util.List;

/**
 * One line of a plan. target: HOUSEHOLD or a person code; answers: cause and condition codes; measure: a code of the catalogue;
 * fundFen: money in fen, null if none is stated; start and due: ISO dates or empty.
 */
public record PlannedMeasure(String target, List<String> answers, String measure, Quantity quantity, Duty duty, Funding funding,
                             Term term, Progression progression, String result) {

    /** The target of a measure for the household as a whole. */
    public static final String HOUSEHOLD = "HOUSEHOLD";

    public PlannedMeasure {
        answers = List.copyOf(answers);
    }

    /** How much of it: an exact decimal as typed, or empty, with its unit. */
    public record Quantity(String amount, String unit) {
    }

    /** Who answers for it. */
    public record Duty(String unit, String person) {
    }

    /** What it costs in fen (null: not stated) and where that comes from. */
    public record Funding(Long fen, String source) {
    }

    /** When it begins and by when it is done; ISO dates, empty where open. */
    public record Term(String start, String due) {
    }

    /** Whether another one is the same measure for the same person, or for the household. */
    public boolean repeats(PlannedMeasure other) {
        return measure.equals(other.measure) && target.equals(other.target);
    }

    public PlannedMeasure withTarget(String other) {
        return new PlannedMeasure(other, answers, measure, quantity, duty, funding, term, progression, result);
    }

    public PlannedMeasure withAnswers(List<String> other) {
        return new PlannedMeasure(target, other, measure, quantity, duty, funding, term, progression, result);
    }

    public PlannedMeasure withQuantity(Quantity other) {
        return new PlannedMeasure(target, answers, measure, other, duty, funding, term, progression, result);
    }

    public PlannedMeasure withDuty(Duty other) {
        return new PlannedMeasure(target, answers, measure, quantity, other, funding, term, progression, result);
    }

    public PlannedMeasure withFunding(Funding other) {
        return new PlannedMeasure(target, answers, measure, quantity, duty, other, term, progression, result);
    }

    public PlannedMeasure withTerm(Term other) {
        return new PlannedMeasure(target, answers, measure, quantity, duty, funding, other, progression, result);
    }

    public PlannedMeasure withProgression(Progression other) {
        return new PlannedMeasure(target, answers, measure, quantity, duty, funding, term, other, result);
    }

    public PlannedMeasure withResult(String other) {
        return new PlannedMeasure(target, answers, measure, quantity, duty, funding, term, progression, other);
    }
}
