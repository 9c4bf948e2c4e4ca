package org.hearthroll.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.desk.PastImport;
import org.hearthroll.model.Severity;
import org.hearthroll.ui.kit.InlineJobs;
import org.junit.jupiter.api.Test;

class HistoryModelTest {

    private final PretendDeeds deeds = new PretendDeeds();
    private final InlineJobs jobs = new InlineJobs();
    private final SaidAlerts alerts = new SaidAlerts();
    private final List<String> changes = new ArrayList<>();
    private final HistoryModel model = new HistoryModel(deeds, jobs, alerts, () -> changes.add("changed"));

    @Test
    void withoutAnImportThereIsNothingToTakeBack() {
        model.read();
        assertThat(model.imports()).isEmpty();
        assertThat(model.next()).isEmpty();
    }

    @Test
    void anImportTakenBackIsShownAsSuchAndIsTakenBackOnlyOnce() {
        deeds.past.add(past(4, "2017-09-04T15:00:00+08:00"));
        model.read();
        assertThat(model.imports()).containsExactly(past(4, "2017-09-04T15:00:00+08:00"));
        assertThat(model.next()).isEmpty();
    }

    @Test
    void oneThatStandsBelowOneTakenBackCanStillBeTakenBack() {
        deeds.past.addAll(List.of(past(4, "2017-09-04T15:00:00+08:00"), past(3, null)));
        model.read();
        assertThat(model.next()).hasValue(past(3, null));
    }

    @Test
    void anImportWhosePeriodWasDeletedIsPassedOver() {
        deeds.past.addAll(List.of(gone(4), past(3, null)));
        model.read();
        assertThat(model.next()).hasValue(past(3, null));
    }

    @Test
    void oneThatChangedNothingIsTakenBackBeforeTheOneBelowItAndTheSentenceSaysSo() {
        deeds.past.addAll(List.of(unchanged(4), past(3, null)));
        model.read();
        assertThat(model.next()).hasValue(unchanged(4));
        model.undo();
        assertThat(alerts.told).containsExactly("importing.undone.nothing");
        assertThat(model.next()).hasValue(past(3, null));
    }

    @Test
    void takingBackIsSaidChangesTheWorkspaceOnceAndIsReadAnew() {
        deeds.past.add(past(4, null));
        model.read();
        model.undo();
        assertThat(alerts.told).containsExactly("importing.undone");
        assertThat(changes).containsExactly("changed");
        assertThat(model.imports()).extracting(PastImport::undoneAt).containsExactly("2017-09-04T15:00:00+08:00");
        assertThat(jobs.names).containsExactly("importing.job.history", "importing.job.undo", "importing.job.history");
    }

    @Test
    void takingBackThatFailsChangesNothing() {
        deeds.past.add(past(4, null));
        model.read();
        deeds.past.clear();
        model.undo();
        assertThat(jobs.failures).hasSize(1);
        assertThat(changes).isEmpty();
        assertThat(alerts.told).isEmpty();
    }

    @Test
    void findingsThatMatterMostComeBeforeThoseThatAreMostFrequent() {
        List<FindingGroup> groups = FindingGroup.of(PretendDeeds.receipt("名册.csv", null));
        assertThat(groups).extracting(FindingGroup::code).containsExactly("ROW_TOO_LONG", "ID_DAMAGED_BY_EXCEL", "SUBTOTAL_ROW");
        assertThat(groups).extracting(FindingGroup::count).containsExactly(2L, 318L, 1L);
        assertThat(groups).extracting(group -> group.findings().size()).containsExactly(1, 2, 1);
        assertThat(groups).extracting(FindingGroup::severity).containsExactly(Severity.ERROR, Severity.WARNING, Severity.NOTICE);
    }

    private static PastImport past(long id, String undoneAt) {
        return new PastImport(id, "2017-09-04T14:32:00+08:00", "分析员", "2017-08", "名册.csv", "roster", null, undoneAt, false);
    }

    private static PastImport gone(long id) {
        return new PastImport(id, "2017-09-04T14:32:00+08:00", "分析员", "2017-08", "名册.csv", "roster", null, null, true);
    }

    private static PastImport unchanged(long id) {
        return new PastImport(id, "2017-09-04T14:32:00+08:00", "分析员", "2017-08", "名册.csv", "roster", PretendDeeds.receipt("名册.csv", null), null, false);
    }
}
