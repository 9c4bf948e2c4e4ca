package org.hearthroll.ui.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.QualityLine;
import org.hearthroll.model.Scope;
import org.hearthroll.quality.Rules;
import org.hearthroll.text.Refusal;
import org.hearthroll.ui.kit.InlineJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityModelTest {

    private static final Scope ALL = Scope.of("2023-06");

    @TempDir
    private Path folder;
    private final InlineJobs jobs = new InlineJobs();
    private Desk desk;
    private QualityModel model;

    @BeforeEach
    void open() {
        desk = Homes.open(folder);
        model = new QualityModel(desk, jobs);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void rulesThatFoundSomethingAreListedAndTheFirstIsOpen() {
        model.read(ALL);
        assertThat(rules()).containsExactly("RELATION_SEX", "NOT_INSURED", "UNSAFE_WATER");
        assertThat(model.chosen().get().rule().id()).isEqualTo("RELATION_SEX");
        assertThat(faults()).containsExactly("H1 P2");
        assertThat(model.noRoster().get()).isFalse();
        assertThat(jobs.failures).isEmpty();
    }

    @Test
    void everyRuleCanBeListedWithTheReasonOfItsSilence() {
        model.read(ALL);
        model.everyRule().set(true);
        assertThat(model.lines()).hasSize(Rules.standard().all().size());
        model.choose(line("CHILD_LABOUR"));
        assertThat(model.chosen().get().why().key()).isEqualTo("quality.unchecked.column");
        assertThat(faults()).isEmpty();
        model.everyRule().set(false);
        assertThat(model.chosen().get().rule().id()).as("it is not listed any more").isEqualTo("RELATION_SEX");
    }

    @Test
    void anotherRuleShowsItsOwnRowsAndStaysOpenOverANewCheck() {
        model.read(ALL);
        model.choose(line("NOT_INSURED"));
        assertThat(faults()).containsExactly("H1 P1", "H2 P3");
        model.read(ALL.and("township", "大用镇"));
        assertThat(model.chosen().get().rule().id()).isEqualTo("NOT_INSURED");
        assertThat(faults()).containsExactly("H2 P3");
    }

    @Test
    void acceptedFaultsLeaveTheRowsAndComeBackWhenAskedFor() {
        model.read(ALL);
        model.choose(line("NOT_INSURED"));
        model.exempt(List.copyOf(model.faults()), "在外省参保");
        assertThat(faults()).isEmpty();
        assertThat(line("NOT_INSURED").counts()).isEqualTo(new QualityLine.Counts(0, 0, 0, 2));
        model.withAccepted().set(true);
        assertThat(model.faults()).extracting(fault -> fault.finding().household() + " " + fault.exemption().reason()).containsExactly("H1 在外省参保", "H2 在外省参保");
        model.exempt(List.copyOf(model.faults()), "再次");
        model.revoke(List.of(model.faults().getFirst()));
        assertThat(faults()).containsExactly("H1 P1", "H2 P3");
        assertThat(model.faults()).extracting(Fault::accepted).containsExactly(false, true);
        assertThat(jobs.failures).isEmpty();
    }

    @Test
    void aRefusedExemptionChangesNothing() {
        model.read(ALL);
        model.exempt(List.copyOf(model.faults()), " ");
        assertThat(jobs.failures).hasOnlyElementsOfType(Refusal.class).hasSize(1);
        assertThat(faults()).containsExactly("H1 P2");
    }

    @Test
    void aRuleTurnedOffStaysListedWithoutRowsUntilItIsTurnedOnAgain() {
        model.read(ALL);
        model.choose(line("UNSAFE_WATER"));
        model.turn(line("UNSAFE_WATER"), false, ALL);
        assertThat(line("UNSAFE_WATER").on()).isFalse();
        assertThat(faults()).isEmpty();
        model.turn(line("UNSAFE_WATER"), true, ALL);
        assertThat(line("UNSAFE_WATER").on()).isTrue();
        assertThat(faults()).containsExactly("H1", "H2");
    }

    @Test
    void anotherIncomeLineIsKeptAndCheckedByAndARefusedOneIsNot() {
        model.read(ALL);
        assertThat(model.incomeLine().get()).isEqualTo("7300");
        jobs.names.clear();
        model.line("7300 ", ALL);
        assertThat(jobs.names).as("nothing changed").isEmpty();
        model.line("8050", ALL);
        assertThat(jobs.names).containsExactly("quality.job.line", "quality.job.check");
        assertThat(model.incomeLine().get()).isEqualTo("8050");
        model.line("much", ALL);
        assertThat(jobs.failures).hasOnlyElementsOfType(Refusal.class).hasSize(1);
        assertThat(model.incomeLine().get()).isEqualTo("8050");
    }

    @Test
    void withoutARosterThereIsNothingToCheck() {
        try (Desk empty = Desk.create(folder.resolve("empty.hearth"))) {
            QualityModel nothing = new QualityModel(empty, jobs);
            nothing.read(Scope.of(null));
            assertThat(nothing.noRoster().get()).isTrue();
            assertThat(nothing.report().get()).isNull();
            assertThat(nothing.lines()).isEmpty();
        }
        assertThat(jobs.failures).isEmpty();
    }

    private QualityLine line(String rule) {
        return model.lines().stream().filter(line -> line.rule().id().equals(rule)).findFirst().orElseThrow();
    }

    private List<String> rules() {
        return model.lines().stream().map(line -> line.rule().id()).toList();
    }

    private List<String> faults() {
        return model.faults().stream().map(fault -> (fault.finding().household() + " " + fault.finding().person()).strip()).toList();
    }
}
