package org.hearthroll.ui.plans;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.hearthroll.desk.CardRequest;
import org.hearthroll.desk.CardRequest.Format;
import org.hearthroll.desk.CardRequest.Kind;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.FileChoice;

/** Cards of the open household or of all in the scope, the plans as a workbook, out and in again, and what is done with many plans at once. */
final class PaperMenu extends MenuButton {

    private final Texts texts;
    private final FileChoice files;
    private final PlanPapers papers;
    private final CardMenu cards;

    /** What is done with many plans on a page of its own. */
    record Pages(Runnable review, Runnable totals, Runnable duty, Runnable copy, Runnable reAid, Runnable own) {
    }

    /** loaded hears when a workbook was taken in; a workspace that is only looked at takes none. */
    PaperMenu(Texts texts, FileChoice files, PlanPapers papers, Pages pages, Runnable loaded, boolean readOnly) {
        this.texts = texts;
        this.files = files;
        this.papers = papers;
        cards = new CardMenu(texts, files, papers, readOnly);
        setId("plans-papers");
        getStyleClass().add("hr-choice");
        setMinWidth(USE_PREF_SIZE);
        setFocusTraversable(false);
        Menu all = new Menu(texts.say("plans.papers.all"));
        for (Kind kind : Kind.values()) {
            for (Format format : Format.values()) {
                getItems().add(card(kind, format, true));
                all.getItems().add(card(kind, format, false));
            }
        }
        textProperty().bind(cards.copies().map(four -> said("plans.papers", four)));
        getItems().addAll(all, cards, new SeparatorMenuItem());
        MenuItem load = item(texts, "plans.papers.load", () -> files.open(texts, Message.of("plans.papers.load"), List.of("xlsx")).stream().findFirst().ifPresent(file -> papers.load(file, loaded)));
        load.setDisable(readOnly);
        MenuItem duty = item(texts, "plans.duty", pages.duty());
        MenuItem copy = item(texts, "plans.copy", pages.copy());
        duty.setDisable(readOnly);
        copy.setDisable(readOnly);
        getItems().addAll(item(texts, "plans.papers.export", this::export), load, new SeparatorMenuItem(), item(texts, "plans.review", pages.review()), item(texts, "plans.totals", pages.totals()), duty, copy, item(texts, "plans.reaid", pages.reAid()), item(texts, "plans.own", pages.own()));
    }

    /** A deed in a menu of this page, known by its wording. */
    static MenuItem item(Texts texts, String key, Runnable deed) {
        MenuItem item = new MenuItem(texts.say(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> deed.run());
        return item;
    }

    /** Only cards are made four times, and then every way to make one says so. */
    private MenuItem card(Kind kind, Format format, boolean one) {
        String key = "plans.papers." + kind + "." + format + (one ? ".one" : ".all");
        MenuItem card = item(texts, key, () -> cards(kind, format, one));
        if (kind == Kind.CARD) {
            card.textProperty().bind(cards.copies().map(four -> said(key, four)));
        }
        return card;
    }

    private String said(String key, boolean four) {
        return four ? texts.say("plans.papers.four", texts.say(key)) : texts.say(key);
    }

    private void cards(Kind kind, Format format, boolean one) {
        if (one) {
            String proposed = texts.say("plans.papers.name." + kind, papers.household()) + "." + format.name().toLowerCase(Locale.ROOT);
            files.save(texts, Message.of("plans.papers." + kind + "." + format + ".one"), proposed).ifPresent(file -> papers.card(new CardRequest.Shape(kind, format, false, cards.copies().get()), file));
        } else {
            files.folder(texts, Message.of("plans.papers.folder")).ifPresent(folder -> papers.cards(new CardRequest.Shape(kind, format, true, cards.copies().get()), folder));
        }
    }

    private void export() {
        files.save(texts, Message.of("plans.papers.export"), texts.say("plans.papers.book") + ".xlsx").ifPresent(papers::export);
    }
}
