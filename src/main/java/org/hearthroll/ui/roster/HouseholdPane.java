package org.hearthroll.ui.roster;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Problem;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.EmptyState;
import org.hearthroll.ui.kit.Icons;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.Tone;
import org.hearthroll.ui.kit.UiContext;
import org.kordamp.ikonli.feather.Feather;

/** The card of one household: who and where, its causes, its members, its problems, its plan. */
final class HouseholdPane extends ScrollPane {

    private static final List<String> FACTS = List.of("income_per_head", "phone", "identified_year", "exit_year", "dangerous_house", "safe_water", "helper", "note");

    private static final String HEALTHY = "01";

    private final UiContext ui;
    private final Texts texts;
    private final RosterFields words;

    HouseholdPane(UiContext ui, RosterFields words) {
        this.ui = ui;
        this.texts = ui.texts();
        this.words = words;
        getStyleClass().add("hr-pane");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(250);
        show(null);
    }

    /** Null where none is chosen. */
    void show(HouseholdCard card) {
        if (card == null) {
            setFitToHeight(true);
            setContent(new EmptyState(Icons.of(Feather.USER), texts.say("roster.card.none"), texts.say("roster.card.none.next")));
            return;
        }
        setFitToHeight(false);
        Household household = card.household();
        VBox all = new VBox(14, head(household), pills(household), facts(household), members(household));
        if (!card.problems().isEmpty()) {
            all.getChildren().add(problems(card.problems()));
        }
        all.getChildren().add(plan(card));
        setContent(all);
    }

    private Node head(Household household) {
        String place = Stream.of(household.place().township(), household.place().village(), household.place().group())
                .filter(p -> !p.isEmpty()).collect(Collectors.joining(" "));
        String name = household.value("head_name").isEmpty() ? household.code() : texts.say("roster.card.household", household.value("head_name"));
        return new VBox(3, Parts.label(name, Styles.TITLE), Parts.label(household.code(), Styles.MUTED), Parts.paragraph(place, Styles.MUTED));
    }

    private Node pills(Household household) {
        FlowPane pills = new FlowPane(6, 6);
        Stream.of("attribute", "poverty_status", "monitoring_category").forEach(field -> each(household, field, pills, Tone.NEUTRAL));
        Stream.of("main_cause", "main_risk").forEach(field -> each(household, field, pills, Tone.BAD));
        Stream.of("other_causes", "other_risks").forEach(field -> each(household, field, pills, Tone.WARNING));
        return pills;
    }

    private void each(Household household, String field, FlowPane pills, Tone tone) {
        Stream.of(household.value(field).split(";")).filter(code -> !code.isEmpty())
                .forEach(code -> pills.getChildren().add(narrow(Parts.pill(words.word(field, code), tone), pills)));
    }

    /** A pill may be longer than the card is wide; then it takes a second line. */
    private static Label narrow(Label pill, FlowPane among) {
        pill.setMinWidth(0);
        pill.setWrapText(true);
        pill.maxWidthProperty().bind(among.widthProperty());
        return pill;
    }

    private Node facts(Household household) {
        GridPane facts = new GridPane(14, 6);
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(38);
        ColumnConstraints values = new ColumnConstraints();
        values.setPercentWidth(62);
        facts.getColumnConstraints().addAll(names, values);
        FACTS.stream().filter(field -> !household.value(field).isEmpty()).forEach(field -> facts.addRow(facts.getRowCount(),
                Parts.paragraph(words.heading(field), Styles.MUTED), Parts.paragraph(words.word(field, household.value(field)))));
        return facts;
    }

    private Node members(Household household) {
        VBox members = new VBox(2, Parts.label(texts.say("roster.card.members", household.members().size()), Styles.HEADING));
        for (Member member : household.members()) {
            members.getChildren().add(member(member));
        }
        return members;
    }

    private Node member(Member member) {
        String about = Stream.of("relation", "sex", "birth_date", "education", "school", "labour").filter(field -> !member.value(field).isEmpty())
                .map(field -> words.word(field, member.value(field))).collect(Collectors.joining(" · "));
        FlowPane name = new FlowPane(8, 2, Parts.label(member.name(), Styles.HEADING));
        Stream.of(member.value("health").split(";")).filter(code -> !code.isEmpty() && !code.equals(HEALTHY))
                .forEach(code -> name.getChildren().add(narrow(Parts.pill(words.word("health", code), Tone.WARNING), name)));
        if (!member.value("person_presence").isEmpty()) {
            name.getChildren().add(narrow(Parts.pill(texts.say("roster.card.gone"), Tone.BAD), name));
        }
        VBox line = new VBox(2, name, Parts.paragraph(about, Styles.MUTED));
        line.getStyleClass().add("hr-line");
        return line;
    }

    private Node problems(List<Problem> all) {
        VBox problems = new VBox(2, Parts.label(texts.say("roster.card.problems", all.size()), Styles.HEADING));
        all.forEach(problem -> problems.getChildren().add(problem(problem)));
        return problems;
    }

    private Node problem(Problem problem) {
        String type = problem.type().isEmpty() ? texts.say("roster.card.problem.untyped") : words.word("problem_type", problem.type());
        FlowPane state = new FlowPane(8, 2, Parts.pill(words.word("state", problem.state()), Problem.settled(problem.state()) ? Tone.GOOD : Tone.BAD));
        if (!problem.foundOn().isEmpty()) {
            state.getChildren().add(Parts.label(texts.say("roster.card.found", problem.foundOn()), Styles.SMALL));
        }
        VBox line = new VBox(2, Parts.paragraph(type), state);
        if (!problem.text().isEmpty()) {
            line.getChildren().add(Parts.paragraph(problem.text(), Styles.MUTED));
        }
        line.getStyleClass().add("hr-line");
        return line;
    }

    private Node plan(HouseholdCard card) {
        int measures = card.plan().plan().measures().size();
        String year = Integer.toString(card.plan().plan().year());
        return new VBox(6, Parts.label(texts.say("roster.card.plan", year), Styles.HEADING),
                Parts.row(8, Parts.pill(texts.say("roster.card.measures", measures), measures == 0 ? Tone.BAD : card.plan().findings().isEmpty() ? Tone.GOOD : Tone.WARNING),
                        Parts.label(texts.say("roster.card.findings", card.plan().findings().size()), Styles.MUTED)),
                Parts.button(texts.say("roster.card.open-plan"), () -> ui.navigator().open("plans", Selection.ofHousehold(card.household().code(), "roster"))));
    }
}
