package org.hearthroll.ui.importing;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.desk.UnknownWording;
import org.hearthroll.model.Code;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Jobs;

/** What the user decides about wordings that no code list knows. A decision is kept at once; the next check reads by it. */
public final class WordingChoices {

    private final ImportDeeds deeds;
    private final Jobs jobs;
    private final Runnable check;
    private final ObservableMap<Said, Optional<String>> settled = FXCollections.observableHashMap();

    WordingChoices(ImportDeeds deeds, Jobs jobs, Runnable check) {
        this.deeds = deeds;
        this.jobs = jobs;
        this.check = check;
    }

    /** A wording as it is kept, in whichever columns it stands. */
    record Said(String list, String wording) {

        static Said of(UnknownWording unknown) {
            return new Said(unknown.list(), unknown.wording());
        }
    }

    /** The codes decided on since the last check; empty for a wording that was decided to be left as it is. */
    ObservableMap<Said, Optional<String>> settled() {
        return settled;
    }

    /** The codes a wording may be given. */
    List<Code> codes(UnknownWording wording) {
        return CodeLists.standard().list(wording.list()).codes().stream().filter(code -> !code.retired()).toList();
    }

    /** The code decided on, null for none. */
    String code(UnknownWording wording) {
        return settled.getOrDefault(Said.of(wording), Optional.empty()).orElse(null);
    }

    boolean readOnly() {
        return deeds.readOnly();
    }

    /** Keeps what a wording means; null to leave it as it is. */
    public void settle(UnknownWording wording, String code) {
        jobs.queue(Message.of("importing.job.wording"), _ -> {
            deeds.settle(wording, code);
            return Optional.ofNullable(code);
        }, kept -> settled.put(Said.of(wording), kept));
    }

    /** Checks the files again by what was decided. */
    public void checkAgain() {
        check.run();
    }

    /** What was decided is read by from now on. */
    void clear() {
        settled.clear();
    }
}
