package org.hearthroll.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthroll.desk.UnknownWording;
import org.hearthroll.model.Code;
import org.hearthroll.text.Refusal;
import org.hearthroll.ui.importing.WordingChoices.Said;
import org.hearthroll.ui.kit.InlineJobs;
import org.junit.jupiter.api.Test;

class WordingChoicesTest {

    private static final UnknownWording LAZY = new UnknownWording("主要致贫原因", "cause", "懒", 40);

    private final PretendDeeds deeds = new PretendDeeds();
    private final List<String> checks = new ArrayList<>();
    private final InlineJobs jobs = new InlineJobs();
    private final WordingChoices choices = new WordingChoices(deeds, jobs, () -> checks.add("check"));

    @Test
    void aWordingMayMeanAnyCodeOfItsListAndMeansNoneAtFirst() {
        assertThat(choices.codes(LAZY)).extracting(Code::zh).startsWith("因病").endsWith("其他").hasSize(14);
        assertThat(choices.code(LAZY)).isNull();
        assertThat(choices.settled()).isEmpty();
    }

    @Test
    void aDecisionIsKeptOnceForAllColumnsAndCanBeTakenBack() {
        choices.settle(LAZY, "11");
        assertThat(choices.code(new UnknownWording("其他致贫原因", "cause", "懒", 3))).isEqualTo("11");
        assertThat(choices.code(new UnknownWording("返贫风险", "risk", "懒", 3))).isNull();
        choices.settle(LAZY, null);
        assertThat(choices.settled()).isEqualTo(Map.of(new Said("cause", "懒"), Optional.empty()));
        assertThat(deeds.settled).containsExactly("cause 懒 = 11", "cause 懒 = null");
    }

    @Test
    void whatWasRefusedIsNotDecided() {
        deeds.refusing = Refusal.of("workspace.read-only", "县.hearth");
        choices.settle(LAZY, "11");
        assertThat(choices.settled()).isEmpty();
        assertThat(choices.code(LAZY)).isNull();
    }

    @Test
    void theCheckMadeAgainBeginsWithoutDecisions() {
        choices.settle(LAZY, "11");
        choices.checkAgain();
        assertThat(checks).containsExactly("check");
        choices.clear();
        assertThat(choices.code(LAZY)).isNull();
    }
}
