package org.hearthroll.ui.plans;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hearthroll.model.Member;
import org.hearthroll.plan.Answers;
import org.hearthroll.plan.PlanCase;
import org.hearthroll.plan.Targets;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.Tone;

/** Who lives in the household, and what each of them and the household is recorded with. */
final class MembersCard extends VBox {

    /** Conditions that ask for nothing by themselves. */
    private static final Set<String> PLAIN = Set.of("ABLE_TO_WORK", "AT_SCHOOL", "VOCATIONAL_SCHOOL", "FARMLAND", "RELOCATED");

    private final PlanWords words;
    private final VBox lines = new VBox(7);

    MembersCard(PlanWords words) {
        super(8);
        this.words = words;
        getStyleClass().add(Styles.CARD);
        lines.setId("plan-members");
        getChildren().addAll(Parts.label(words.texts().say("plans.members"), Styles.HEADING), lines);
    }

    void show(PlanCase subject) {
        lines.getChildren().clear();
        for (int i = 0; i < subject.household().members().size(); i++) {
            Member member = subject.household().members().get(i);
            lines.getChildren().add(line(words.name(member.name()), about(member, subject.day()), subject.conditions().people().get(Targets.of(subject.household(), i))));
        }
        Set<String> own = subject.conditions().household();
        if (own.size() > 1) {
            lines.getChildren().add(line(Answers.label("WHOLE_HOUSEHOLD").in(words.texts().language()), "", own));
        }
        if (lines.getChildren().isEmpty()) {
            lines.getChildren().add(Parts.paragraph(words.texts().say("plans.members.none"), Styles.MUTED));
        }
    }

    private String about(Member member, LocalDate day) {
        String age = age(member.value("birth_date"), day);
        return (words.relation(member) + " " + age).strip();
    }

    private Node line(String who, String about, Set<String> conditions) {
        FlowPane line = new FlowPane(6, 4, Parts.label(who), Parts.label(about, Styles.MUTED));
        conditions.stream().filter(code -> !code.equals("WHOLE_HOUSEHOLD"))
                .forEach(code -> line.getChildren().add(Parts.pill(Answers.label(code).in(words.texts().language()), PLAIN.contains(code) ? Tone.INFO : Tone.WARNING)));
        line.setPrefWrapLength(260);
        return line;
    }

    private String age(String birthDate, LocalDate day) {
        try {
            return birthDate.isEmpty() ? "" : words.texts().say("plans.age", LocalDate.parse(birthDate).until(day).getYears());
        } catch (DateTimeException incomplete) {
            return "";
        }
    }
}
