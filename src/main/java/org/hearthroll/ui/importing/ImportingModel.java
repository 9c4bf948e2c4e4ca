package org.hearthroll.ui.importing;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearthroll.desk.Choices;
import org.hearthroll.desk.ColumnTemplate;
import org.hearthroll.desk.ImportRequest;
import org.hearthroll.desk.ImportSource;
import org.hearthroll.desk.Offers;
import org.hearthroll.desk.Receipt;
import org.hearthroll.desk.SavedTemplate;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.ui.kit.Alerts;
import org.hearthroll.ui.kit.Job;
import org.hearthroll.ui.kit.Jobs;

/** The files on their way into the workspace, what the user decides about them, and what became of them. */
public final class ImportingModel {

    private final ImportDeeds deeds;
    private final Jobs jobs;
    private final Alerts alerts;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.START);
    private final ObservableList<Draft> drafts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Draft> current = new ReadOnlyObjectWrapper<>();
    private final StringProperty period = new SimpleStringProperty("");
    private final ObservableList<Receipt> receipts = FXCollections.observableArrayList();
    private final ObjectProperty<Receipt> receipt = new SimpleObjectProperty<>();
    private final WordingChoices wordings;
    private final ReadOnlyObjectWrapper<Job> job = new ReadOnlyObjectWrapper<>();
    private AtomicBoolean landed = new AtomicBoolean();
    private boolean householdPerHead;

    /** changed is run when the workspace holds other data than before. */
    public ImportingModel(ImportDeeds deeds, Jobs jobs, Alerts alerts, Runnable changed) {
        this.deeds = deeds;
        this.jobs = jobs;
        this.alerts = alerts;
        this.changed = changed;
        this.wordings = new WordingChoices(deeds, jobs, this::check);
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    public ObservableList<Draft> drafts() {
        return drafts;
    }

    /** The file that is looked at, null at the start. */
    public ReadOnlyObjectProperty<Draft> current() {
        return current.getReadOnlyProperty();
    }

    /** The period to load into, YYYY-MM; empty where the user has to say it. */
    public StringProperty period() {
        return period;
    }

    /** The periods there are, the latest first. */
    public List<String> periods() {
        return deeds.periods();
    }

    public boolean readOnly() {
        return deeds.readOnly();
    }

    boolean disclosed() {
        return deeds.disclosed();
    }

    /** What would become, or became, of each file. */
    public ObservableList<Receipt> receipts() {
        return receipts;
    }

    /** The receipt that is looked at. */
    public ObjectProperty<Receipt> receipt() {
        return receipt;
    }

    /** What is decided about wordings that a check did not know. */
    public WordingChoices wordings() {
        return wordings;
    }

    /** The file of the receipt that is looked at; while there is none, the file that is looked at. */
    public Draft shown() {
        int index = receipt.get() == null || working() ? -1 : receipts.indexOf(receipt.get());
        return index < 0 ? current.get() : drafts.get(index);
    }

    /** The check or the load under way, null while there is none. */
    public ReadOnlyObjectProperty<Job> job() {
        return job.getReadOnlyProperty();
    }

    /** Reads a row of the file that is shown once more, as it stands there. */
    void sourceRow(long number, Consumer<String[]> shown) {
        Draft draft = shown();
        jobs.start(Message.of("importing.job.row"), _ -> deeds.row(draft.file(), draft.choices(), number), cells -> cells.ifPresent(shown));
    }

    /** Looks at files the user chose or dropped; those that cannot be read are said and left out. */
    public void choose(List<Path> files) {
        if (!files.isEmpty()) {
            jobs.start(Message.of("importing.job.inspect"), _ -> Inspected.of(deeds, files), this::inspected);
        }
    }

    private void inspected(Inspected inspected) {
        inspected.faults().stream().findFirst().ifPresent(alerts::failed);
        if (!inspected.drafts().isEmpty()) {
            drafts.setAll(inspected.drafts());
            householdPerHead = false;
            period.set(ProposedPeriod.of(drafts, deeds.periods()));
            look(drafts.getFirst());
            step.set(Step.FILE);
        }
    }

    /** Turns to another of the files. */
    public void look(Draft draft) {
        current.set(draft);
    }

    /** Decides something about the file that is looked at, and looks at it anew. */
    public void decide(Function<Draft, Choices> decision) {
        Draft before = current.get();
        Draft decided = before.deciding(decision.apply(before));
        replace(before, decided);
        jobs.start(Message.of("importing.job.inspect"), _ -> deeds.inspect(decided.file(), decided.choices()),
                inspection -> replace(decided, decided.looking(inspection)),
                fault -> {
                    replace(decided, before);
                    alerts.failed(fault);
                });
    }

    private void replace(Draft before, Draft after) {
        drafts.replaceAll(draft -> draft.equals(before) ? after : draft);
        if (before.equals(current.get())) {
            current.set(after);
        }
    }

    /** Takes up or gives back what the check of the file that is looked at offers, and checks anew. */
    void take(Offers offers) {
        Draft before = shown();
        replace(before, before.deciding(before.choices().taking(offers)));
        check();
    }

    /** Saves the columns of the file that is looked at for all files with its header. */
    void saveTemplate() {
        Draft draft = current.get();
        List<String> header = draft.inspection().facts().header();
        SavedTemplate saved = deeds.saveTemplate(draft.name(), header, new ColumnTemplate(ReadingChoice.detect(), draft.choices().columns()));
        replace(draft, new Draft(draft.file(), draft.choices(), draft.inspection(), saved.name(), draft.guessed()));
        alerts.tell(Message.of("importing.template.saved", saved.name()));
    }

    /** One step back: nothing is lost but the check. */
    public void back() {
        if (working()) {
            cancel();
            return;
        }
        if (step.get() == Step.CHECK) {
            current.set(shown());
        }
        step.set(switch (step.get()) {
            case CHECK -> Step.COLUMNS;
            case COLUMNS -> Step.FILE;
            default -> Step.START;
        });
    }

    /** One step forward; the check begins by itself. */
    public void next() {
        if (step.get() == Step.FILE && periodMissing()) {
            alerts.refuse(Message.of("importing.period.missing"));
        } else if (step.get() == Step.FILE) {
            alerts.settled();
            step.set(Step.COLUMNS);
        } else {
            alerts.settled();
            check();
        }
    }

    private boolean periodMissing() {
        return needsPeriod() && !ProposedPeriod.named(period.get());
    }

    /** Whether any of the files goes into a period. */
    public boolean needsPeriod() {
        return drafts.stream().anyMatch(ProposedPeriod::needed);
    }

    private void check() {
        receipts.clear();
        receipt.set(null);
        wordings.clear();
        step.set(Step.CHECK);
        ImportRequest request = request();
        begun(jobs.start(Message.of("importing.job.check"), progress -> deeds.check(request, progress), this::checked, fault -> failed(fault, Step.COLUMNS)));
    }

    private void checked(List<Receipt> found) {
        job.set(null);
        receipts.setAll(found);
        receipt.set(found.stream().max(Comparator.comparingLong(Receipt::rejected)).orElseThrow());
    }

    /** Loads what was checked; all of it or nothing. */
    public void load() {
        step.set(Step.LOADING);
        ImportRequest request = request();
        AtomicBoolean written = new AtomicBoolean();
        landed = written;
        begun(jobs.start(Message.of("importing.job.load"), progress -> {
            List<Receipt> found = deeds.load(request, progress);
            written.set(true);
            return found;
        }, this::loaded, fault -> failed(fault, Step.CHECK)));
    }

    private void loaded(List<Receipt> found) {
        checked(found);
        step.set(Step.DONE);
        changed.run();
    }

    private void failed(Throwable fault, Step back) {
        job.set(null);
        step.set(back);
        if (fault instanceof Refusal refusal && refusal.said().key().equals("import.no-household-key") && !householdPerHead) {
            alerts.refuse(refusal.said(), Message.of("importing.household-per-head"), this::checkWithHouseholdPerHead);
        } else {
            alerts.failed(fault);
        }
    }

    private void checkWithHouseholdPerHead() {
        householdPerHead = true;
        check();
    }

    /** Work that was done at once is under way no more. */
    private void begun(Job started) {
        job.set(working() ? started : null);
    }

    /** Whether a check or a load is under way. */
    public boolean working() {
        return step.get() == Step.LOADING || step.get() == Step.CHECK && receipts.isEmpty();
    }

    /** Stops the check or the load, and nothing of it stays; a load already written is past stopping. */
    public void cancel() {
        if (job.get() != null && !(step.get() == Step.LOADING && landed.get())) {
            job.get().cancel();
            job.set(null);
            step.set(step.get() == Step.LOADING ? Step.CHECK : Step.COLUMNS);
            alerts.tell(Message.of("importing.cancelled"));
        }
    }

    /** Begins again without files. */
    public void restart() {
        drafts.clear();
        current.set(null);
        receipts.clear();
        receipt.set(null);
        step.set(Step.START);
    }

    private ImportRequest request() {
        String named = period.get().strip();
        return new ImportRequest(drafts.stream().map(d -> new ImportSource(d.file(), d.choices())).toList(), named.isEmpty() ? null : named, null, null, householdPerHead);
    }
}
