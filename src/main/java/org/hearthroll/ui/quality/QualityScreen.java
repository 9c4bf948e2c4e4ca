package org.hearthroll.ui.quality;

import java.nio.file.Path;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.desk.QualityFile;
import org.hearthroll.desk.QualityLine;
import org.hearthroll.desk.QualityReport;
import org.hearthroll.model.Place;
import org.hearthroll.quality.Grain;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.EmptyState;
import org.hearthroll.ui.kit.ExportMenu;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Halves;
import org.hearthroll.ui.kit.Icons;
import org.hearthroll.ui.kit.Page;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Screen;
import org.hearthroll.ui.kit.Segments;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.UiContext;

/** The page of data quality: the rules at the left, what the chosen one found at the right, exceptions below. */
public final class QualityScreen implements Screen {

    private final UiContext ui;
    private final Texts texts;
    private final QualityModel model;
    private final Page page;
    private final FaultsTable faults;
    private final ExemptBar exempting;
    private final Label whole = Parts.paragraph("", Styles.SMALL);
    private final Label heading = Parts.paragraph("", Styles.HEADING);
    private final Node halves;

    public QualityScreen(UiContext ui, QualityModel model, FileChoice files) {
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        page = new Page(texts.say("screen.quality"));
        faults = new FaultsTable(texts, model, this::open);
        exempting = new ExemptBar(texts, model, faults::chosen);
        faults.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Fault>) _ -> tell());
        halves = new Halves(ui.memory(), "quality.split", 0.5, new RulesTable(texts, model, (line, on) -> model.turn(line, on, ui.scope().get())), right());
        page.setTools(rules(), accepted(), new LineField(texts, model.incomeLine(), model.readOnly(), typed -> model.line(typed, ui.scope().get())),
                Parts.button(texts.say("quality.again"), () -> model.read(ui.scope().get())),
                new ExportMenu(ui, files, List.of("xlsx", "csv"), () -> Message.of("screen.quality"), this::writing));
        model.report().addListener((_, _, found) -> draw(found));
        model.noRoster().addListener(_ -> draw(model.report().get()));
        model.chosen().addListener((_, _, line) -> name(line));
        draw(model.report().get());
        name(model.chosen().get());
        tell();
    }

    @Override
    public String id() {
        return "quality";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(Selection selection) {
        model.read(ui.scope().get());
    }

    @Override
    public void succeed(Screen before) {
        if (before instanceof QualityScreen same) {
            model.succeed(same.model);
        }
    }

    private Node rules() {
        Segments<Boolean> rules = new Segments<>(List.of(false, true), every -> texts.say(every ? "quality.rules.every" : "quality.rules.found"), model.everyRule()::set);
        rules.setId("quality-which");
        rules.choose(model.everyRule().get());
        model.everyRule().addListener((_, _, every) -> rules.choose(every));
        return rules;
    }

    private Node accepted() {
        CheckBox accepted = new CheckBox(texts.say("quality.with-accepted"));
        accepted.setId("quality-with-accepted");
        accepted.selectedProperty().bindBidirectional(model.withAccepted());
        return accepted;
    }

    private Node right() {
        VBox.setVgrow(faults, Priority.ALWAYS);
        VBox right = new VBox(8, heading, faults, whole, exempting);
        right.getStyleClass().add("hr-right");
        return right;
    }

    /** Where columns are out of sight, the one chosen row is still told in full. */
    private void tell() {
        List<Fault> chosen = faults.chosen();
        whole.setText(chosen.size() == 1 ? texts.say(chosen.getFirst().finding().named()) : texts.say("quality.hint"));
        exempting.offer();
    }

    /** The household of a fault; of a fault of a village all its households. */
    private void open(Fault fault) {
        Place place = fault.finding().place();
        ui.navigator().open("roster", fault.finding().household().isEmpty()
                ? Selection.of(ui.scope().get().with("township", place.township()).with("village", place.village())) : Selection.ofHousehold(fault.finding().household()));
    }

    private void draw(QualityReport found) {
        if (found != null) {
            page.setSubtitle(texts.say(found.faults().isEmpty() ? "quality.summary.none" : "quality.summary", found.period(), found.faults().size(), found.households(),
                    found.accepted().size(), found.unchecked().size()));
            page.setBody(halves);
        } else {
            page.setSubtitle("");
            page.setBody(model.noRoster().get() ? new EmptyState(Icons.screen("import"), texts.say("quality.empty"), texts.say("quality.empty.next"),
                    Parts.button(texts.say("figures.none.load"), () -> ui.navigator().open("import", Selection.none()), Styles.PRIMARY))
                    : new EmptyState(Icons.screen(id()), texts.say("quality.checking"), texts.say("quality.checking.next")));
        }
    }

    private void name(QualityLine line) {
        faults.persons(line != null && line.rule().grain() == Grain.PERSON);
        heading.setText(line == null ? texts.say("quality.choose") : line.rule().sentence().in(texts.language()));
        faults.none(line == null ? null : line.why() != null ? Message.of("quality.silent", line.why()) : Message.of(line.on() ? "quality.found.none" : "quality.off"));
    }

    private Runnable writing(Path file) {
        QualityReport found = model.report().get();
        return found == null ? () -> { } : () -> new QualityFile(found, model.withAccepted().get(), texts).write(file);
    }
}
