package org.hearthroll.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.hearthroll.text.Language;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Appearance;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Look;
import org.hearthroll.ui.kit.Page;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Screen;
import org.hearthroll.ui.kit.Segments;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.Signature;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.UiContext;

/** The page of settings. */
public final class SettingsScreen implements Screen {

    private final UiContext ui;
    private final Appearance appearance;
    private final SignatureCard signature;
    private final WorkspaceModels open;
    private final Page page;

    /** open is null where no workspace is. */
    public SettingsScreen(UiContext ui, Appearance appearance, Signature signature, WorkspaceModels open, FileChoice files) {
        this.ui = ui;
        this.appearance = appearance;
        this.signature = new SignatureCard(ui, signature);
        this.open = open;
        page = new Page(ui.texts().say("screen.settings"));
        VBox cards = new VBox(14, looks(), this.signature);
        if (open != null) {
            cards.getChildren().addAll(new PeriodsCard(ui, open.periods(), files), new SafekeepingCard(ui, open.safekeeping(), files), new WordingsCard(ui, open.wordings()));
        }
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        page.setBody(scroll);
    }

    @Override
    public String id() {
        return "settings";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(Selection selection) {
        if (open != null) {
            open.read();
        }
    }

    @Override
    public Optional<Message> leave() {
        signature.take();
        return Optional.empty();
    }

    private Node looks() {
        GridPane grid = new GridPane(18, 12);
        Segments<Language> language = new Segments<>(List.of(Language.CHINESE, Language.ENGLISH), l -> ui.texts().say("settings.language." + l.code()),
                appearance.language()::set);
        language.setId("settings-language");
        Segments<Boolean> dark = new Segments<>(List.of(false, true), d -> ui.texts().say(d ? "settings.theme.dark" : "settings.theme.light"),
                d -> appearance.look().set(new Look(d, appearance.look().get().size())));
        Segments<Integer> size = new Segments<>(List.of(12, 13, 15, 17), s -> ui.texts().say("settings.size." + s),
                s -> appearance.look().set(new Look(appearance.look().get().dark(), s)));
        grid.addRow(0, name("settings.language"), language);
        grid.addRow(1, name("settings.theme"), dark);
        grid.addRow(2, name("settings.size"), size);
        language.choose(appearance.language().get());
        dark.choose(appearance.look().get().dark());
        size.choose(appearance.look().get().size());
        return Parts.card(Parts.label(ui.texts().say("settings.appearance"), Styles.HEADING), grid);
    }

    private Label name(String key) {
        return Parts.label(ui.texts().say(key), Styles.MUTED);
    }
}
