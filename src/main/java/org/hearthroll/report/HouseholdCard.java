package org.hearthroll.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearthroll.report.Form.Cell;
import org.hearthroll.report.Form.Row;
import org.hearthroll.text.Texts;

/** The household's plan of a year on paper: who lives there, what is done for whom, and who signs for it. */
public final class HouseholdCard {

    private static final Texts TEXTS = Texts.chinese();
    private static final double[] SIZES = {10.5, 10, 9.5, 9};
    /** So much larger than the text the title is. */
    private static final double TITLE = 11.5;
    /** The room to sign in, in millimetres for each point of the text. */
    private static final double SIGNING = 2.1;
    private static final List<Double> BASE = List.of(25.0, 36.0, 21.0, 24.0, 38.0, 40.0, 23.0, 50.0);
    private static final List<Double> MEMBERS = List.of(26.0, 24.0, 14.0, 14.0, 34.0, 38.0, 30.0, 77.0);
    private static final List<Double> MEASURES = List.of(11.0, 26.0, 25.0, 37.0, 15.0, 33.0, 26.0, 35.0, 15.0, 34.0);
    private static final List<Double> SIGNED = List.of(64.25, 64.25, 64.25, 64.25);
    private static final List<String> COPIES = List.of("household", "village", "township", "helper");

    private HouseholdCard() {
    }

    /** The marks of the copies that are handed out. */
    public static List<String> copies() {
        return COPIES.stream().map(copy -> TEXTS.say("card.copy." + copy)).toList();
    }

    /** The card in the largest type that leaves it on one page, so that nobody signs a sheet without measures; in the usual type, if none does. */
    public static Form of(CardFacts facts, Type type) {
        return Layout.onOnePage(SIZES, size -> of(facts, size), type).orElseGet(() -> inUsualType(facts));
    }

    /** The card in the usual type, on as many pages as it takes. */
    static Form inUsualType(CardFacts facts) {
        return of(facts, SIZES[0]);
    }

    private static Form of(CardFacts facts, double size) {
        List<Form.Block> blocks = new ArrayList<>();
        blocks.add(new Form.Line(facts.of(CardField.TITLE), TITLE + size, Form.Side.CENTRE, Form.Voice.TITLE));
        blocks.add(new Form.Grid(List.of(180.0, 77.0), 0, size, false, List.of(Row.of(Cell.text(TEXTS.say("card.head", facts.of(CardField.YEAR), facts.of(CardField.CODE))),
                new Cell(facts.of(CardField.COPY), 1, Form.Side.RIGHT, Form.Voice.LABEL)))));
        blocks.add(base(facts, size));
        blocks.add(section("card.section.members", size));
        blocks.add(members(facts, size));
        blocks.add(section("card.section.measures", size));
        blocks.add(measures(facts, size));
        blocks.add(section("card.section.signed", size));
        blocks.add(signatures(size));
        return new Form(Form.Paper.LYING, blocks);
    }

    private static Form.Line section(String key, double size) {
        return new Form.Line(TEXTS.say(key), size + 1.5, Form.Side.LEFT, Form.Voice.LABEL);
    }

    private static Form.Grid base(CardFacts facts, double size) {
        return new Form.Grid(BASE, 0, size, true, List.of(
                Row.of(label(CardField.HEAD), text(facts, CardField.HEAD), label(CardField.PERSONS), text(facts, CardField.PERSONS),
                        label(CardField.ATTRIBUTE), text(facts, CardField.ATTRIBUTE), label(CardField.PHONE), text(facts, CardField.PHONE)),
                Row.of(label(CardField.ADDRESS), text(facts, CardField.ADDRESS).over(3), label(CardField.MAIN_CAUSE), text(facts, CardField.MAIN_CAUSE),
                        label(CardField.OTHER_CAUSES), text(facts, CardField.OTHER_CAUSES)),
                Row.of(label(CardField.HELPER), text(facts, CardField.HELPER).over(3), label(CardField.HELPER_UNIT), text(facts, CardField.HELPER_UNIT).over(3))));
    }

    private static Form.Grid members(CardFacts facts, double size) {
        List<CardField> fields = CardField.of(CardField.Block.MEMBER);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(0, fields.stream().map(HouseholdCard::label).toList()));
        facts.members().forEach(member -> rows.add(new Row(0, fields.stream().map(field -> field == CardField.CONDITIONS ? Cell.text(member.get(field)) : Cell.centred(member.get(field))).toList())));
        if (facts.members().isEmpty()) {
            rows.add(Row.of(Cell.centred(TEXTS.say("card.members.none")).over(fields.size())));
        }
        return new Form.Grid(MEMBERS, 1, size, true, rows);
    }

    private static Form.Grid measures(CardFacts facts, double size) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(0, Stream.of(CardField.NO.heading(), CardField.TARGET.heading(), CardField.ANSWERS.heading(), CardField.MEASURE.heading(), CardField.QUANTITY.heading(),
                TEXTS.say("card.duty"), TEXTS.say("card.funds"), CardField.TERM.heading(), CardField.PROGRESS.heading(), CardField.RESULT.heading()).map(Cell::label).toList()));
        facts.measures().forEach(measure -> rows.add(measure(measure)));
        rows.add(Row.of(new Cell(TEXTS.say("card.total"), 6, Form.Side.RIGHT, Form.Voice.LABEL), Cell.text(facts.of(CardField.TOTAL)).over(4)));
        return new Form.Grid(MEASURES, 1, size, true, rows);
    }

    private static Row measure(Map<CardField, String> measure) {
        return Row.of(Cell.centred(measure.get(CardField.NO)), Cell.centred(measure.get(CardField.TARGET)), Cell.text(measure.get(CardField.ANSWERS)),
                Cell.text(measure.get(CardField.MEASURE)), Cell.centred(measure.get(CardField.QUANTITY)), Cell.text(measure.get(CardField.DUTY)),
                Cell.text(measure.get(CardField.FUNDS)), Cell.centred(measure.get(CardField.TERM)), Cell.centred(measure.get(CardField.PROGRESS)), Cell.text(measure.get(CardField.RESULT)));
    }

    private static Form.Grid signatures(double size) {
        List<Cell> cells = Stream.of("household", "helper", "village", "township").map(who -> Cell.text(TEXTS.say("card.signed." + who) + "\n\n\n" + TEXTS.say("card.signed.on"))).toList();
        return new Form.Grid(SIGNED, 0, size, true, List.of(new Row(SIGNING * size, cells)));
    }

    private static Cell label(CardField field) {
        return Cell.label(field.heading());
    }

    private static Cell text(CardFacts facts, CardField field) {
        return Cell.text(facts.of(field));
    }
}
