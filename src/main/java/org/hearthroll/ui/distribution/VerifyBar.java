package org.hearthroll.ui.distribution;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.hearthroll.figures.ShareWords;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.ToVerify;
import org.hearthroll.figures.Verdict;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.Tone;

/** The townships that should be asked whether they found all and, apart from them, those that found nothing but have not finished; a click on a name chooses it, a double click opens its households. */
final class VerifyBar extends FlowPane {

    private final Texts texts;
    private final Consumer<String> chosen;
    private final Consumer<Scope> opened;

    /** chosen hears the name of the township whose verdict the user wants explained, opened whose households they want to see. */
    VerifyBar(Texts texts, Consumer<String> chosen, Consumer<Scope> opened) {
        super(12, 4);
        this.texts = texts;
        this.chosen = chosen;
        this.opened = opened;
        setId("distribution-verify");
        setRowValignment(VPos.CENTER);
        setMinWidth(0);
    }

    void show(ProblemFigures figures) {
        List<Node> few = figures.toVerify().stream().map(this::link).toList();
        List<Node> unfinished = figures.unfinished().stream().map(row -> link(figures.townships(), row)).toList();
        getChildren().setAll(Stream.of(group("verdict.VERIFY", Tone.BAD, Verdict.VERIFY, few), group("distribution.unfinished", Tone.NEUTRAL, Verdict.UNFINISHED, unfinished)).flatMap(List::stream).toList());
        Parts.show(this, !getChildren().isEmpty());
    }

    private List<Node> group(String heading, Tone tone, Verdict verdict, List<Node> links) {
        return links.isEmpty() ? List.of() : Stream.concat(Stream.of(pill(heading, tone, verdict)), links.stream()).toList();
    }

    private Label pill(String heading, Tone tone, Verdict verdict) {
        Label pill = Parts.pill(texts.say(heading), tone);
        pill.setTooltip(new Tooltip(texts.say(verdict.means())));
        return pill;
    }

    private Node link(ToVerify few) {
        return link(texts.say("distribution.verify", few.township(), few.problems(), few.expected()), few.township(), few.households());
    }

    private Node link(Table table, Table.Row row) {
        String progress = ShareWords.of((BigDecimal) table.cell(row, "progress"), (Long) table.cell(row, "checked"));
        String township = String.valueOf(table.cell(row, "township"));
        return link(texts.say("distribution.unfinished.one", township, progress), township, ToVerify.behind(row));
    }

    private Button link(String words, String township, Scope households) {
        Button link = Parts.button(words, () -> chosen.accept(township), Styles.LINK);
        link.setTooltip(new Tooltip(texts.say("distribution.verify.hint")));
        link.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                opened.accept(households);
            }
        });
        return link;
    }
}
