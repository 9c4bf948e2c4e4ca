package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearthroll.codes.CodeList;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.codes.Wording;
import org.hearthroll.model.Code;
import org.hearthroll.text.Label;
import org.hearthroll.text.Refusal;

/** The values of a dimension: their labels, their order, and what a user's wording of one means. */
public final class Labels {

    private final CodeLists lists;

    public Labels(CodeLists lists) {
        this.lists = lists;
    }

    /** The label of a value; null and the empty text were left blank, plain text is its own label. */
    public Label label(Dimension dimension, String value) {
        if (value == null || value.isEmpty()) {
            return Mark.NONE.label();
        }
        return Mark.of(value).map(Mark::label).orElseGet(() -> list(dimension).flatMap(l -> l.code(value))
                .map(c -> new Label(c.zh(), c.en())).or(() -> band(dimension, value)).orElse(new Label(value, value)));
    }

    private static Optional<Label> band(Dimension dimension, String value) {
        return dimension.bands().stream().filter(band -> band.code().equals(value)).map(Interval::label).findFirst();
    }

    /** Every value a dimension declares, in official order; empty where its values are plain text. */
    public List<String> declared(Dimension dimension) {
        return list(dimension).map(l -> l.codes().stream().map(Code::code).toList())
                .orElseGet(() -> dimension.bands().stream().map(Interval::code).toList());
    }

    /** Values in official order, then what no list knows, then the fold; what was left blank (null) last. */
    List<String> ordered(Dimension dimension, Collection<String> values) {
        List<String> order = new ArrayList<>(declared(dimension));
        values.stream().filter(v -> v != null && !order.contains(v) && Mark.of(v).isEmpty()).sorted().forEach(order::add);
        order.add(Mark.UNMATCHED.name());
        order.add(Mark.FOLD.name());
        order.add(Mark.ABSENT.name());
        return values.stream().sorted(Comparator.nullsLast(Comparator.comparingInt(order::indexOf))).toList();
    }

    /** The value a user's wording names: a code, its label or one of its variants, or NONE (empty); refuses what the dimension does not know. */
    public String value(Dimension dimension, String wording) {
        String word = wording.strip();
        Optional<Mark> mark = Mark.of(word);
        if (word.isEmpty() || mark.equals(Optional.of(Mark.NONE))) {
            return "";
        }
        if (mark.filter(m -> m == Mark.UNMATCHED || m == Mark.ABSENT).isPresent()) {
            return mark.get().name();
        }
        List<String> declared = declared(dimension);
        return declared.isEmpty() || declared.contains(word) ? word : coded(dimension, word);
    }

    private String coded(Dimension dimension, String word) {
        Optional<String> labelled = list(dimension).stream().flatMap(l -> l.codes().stream())
                .filter(c -> c.zh().equals(word) || c.en().equalsIgnoreCase(word)).map(Code::code).findFirst();
        Optional<String> band = dimension.bands().stream().filter(b -> b.label().zh().equals(word) || b.label().en().equalsIgnoreCase(word)).map(Interval::code).findFirst();
        return labelled.or(() -> band).or(() -> list(dimension).map(l -> l.normalise(word)).flatMap(Labels::matched))
                .orElseThrow(() -> Refusal.of("figures.refused.value", dimension.name(), word));
    }

    private static Optional<String> matched(Wording wording) {
        return wording instanceof Wording.Matched(String code) ? Optional.of(code) : Optional.empty();
    }

    private Optional<CodeList> list(Dimension dimension) {
        return dimension.codes().isEmpty() ? Optional.empty() : Optional.of(lists.list(dimension.codes()));
    }
}
