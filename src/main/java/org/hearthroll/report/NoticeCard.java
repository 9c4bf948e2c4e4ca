package org.hearthroll.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearthroll.report.Form.Cell;
import org.hearthroll.report.Form.Row;
import org.hearthroll.text.Texts;

/** What a household gets this year, in plain words and large type on one page, with whom to ask. */
public final class NoticeCard {

    private static final Texts TEXTS = Texts.chinese();
    private static final double TITLE = 26;
    private static final double[] SIZES = {18, 16, 14, 12, 10.5, 9};
    /** From this size on each measure has a line for a telephone. */
    private static final double ROOMY = 12;
    private static final List<Double> WIDTHS = List.of(17.0, 29.0, 51.0, 39.0, 34.0);

    private NoticeCard() {
    }

    /** The card in the largest type that leaves it on one page; in the smallest, if none does. */
    public static Form of(CardFacts facts, Type type) {
        return Layout.onOnePage(SIZES, size -> of(facts, size), type).orElseGet(() -> of(facts, SIZES[SIZES.length - 1]));
    }

    private static Form of(CardFacts facts, double size) {
        List<Form.Block> blocks = new ArrayList<>();
        blocks.add(new Form.Line(TEXTS.say("notice.title"), TITLE, Form.Side.CENTRE, Form.Voice.TITLE));
        blocks.add(new Form.Line(TEXTS.say("notice.home", facts.of(CardField.TOWNSHIP), facts.of(CardField.VILLAGE), facts.of(CardField.HEAD)), size, Form.Side.LEFT, Form.Voice.LABEL));
        blocks.add(new Form.Line(TEXTS.say("notice.intro", facts.of(CardField.YEAR), facts.measures().size()), size, Form.Side.LEFT, Form.Voice.TEXT));
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(0, Stream.of("no", "whom", "what", "who", "when").map(column -> Cell.label(TEXTS.say("notice.column." + column))).toList()));
        facts.measures().forEach(measure -> rows.add(row(measure, size >= ROOMY)));
        blocks.add(new Form.Grid(WIDTHS, 1, size, true, rows));
        blocks.add(new Form.Line(TEXTS.say("notice.helper", facts.of(CardField.HELPER)), size, Form.Side.LEFT, Form.Voice.LABEL));
        blocks.add(new Form.Line(TEXTS.say("notice.ask"), size, Form.Side.LEFT, Form.Voice.TEXT));
        return new Form(Form.Paper.UPRIGHT, blocks);
    }

    private static Row row(Map<CardField, String> measure, boolean roomy) {
        return Row.of(Cell.centred(measure.get(CardField.NO)), Cell.centred(measure.get(CardField.TARGET)), Cell.text(what(measure)), Cell.text(who(measure, roomy)), Cell.centred(when(measure)));
    }

    private static String what(Map<CardField, String> measure) {
        String quantity = measure.get(CardField.QUANTITY);
        String fund = measure.get(CardField.FUND);
        String named = quantity.isEmpty() ? measure.get(CardField.MEASURE) : TEXTS.say("notice.what", measure.get(CardField.MEASURE), quantity);
        return fund.isEmpty() ? named : named + "\n" + TEXTS.say("notice.fund", fund);
    }

    private static String who(Map<CardField, String> measure, boolean roomy) {
        String named = measure.get(CardField.DUTY);
        return roomy ? named + "\n" + TEXTS.say("notice.phone") : named;
    }

    /** The year on a line of its own, so that no day is torn apart. */
    private static String when(Map<CardField, String> measure) {
        String due = measure.get(CardField.DUE);
        return due.isEmpty() ? measure.get(CardField.TERM) : due.replaceFirst("年", "年\n");
    }
}
