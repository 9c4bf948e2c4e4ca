package org.hearthroll.ui.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearthroll.desk.Choices;
import org.hearthroll.desk.Inspection;
import org.hearthroll.desk.SavedTemplate;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.text.Refusal;

/** Files looked at for the first time: those that can be read, and why the others cannot. */
record Inspected(List<Draft> drafts, List<Refusal> faults) {

    private static final String CHARSET_UNTOLD = "sheet.refused.charset";

    static Inspected of(ImportDeeds deeds, List<Path> files) {
        List<Draft> drafts = new ArrayList<>();
        List<Refusal> faults = new ArrayList<>();
        for (Path file : files) {
            try {
                drafts.add(templated(deeds, first(deeds, file)));
            } catch (Refusal refusal) {
                faults.add(refusal);
            }
        }
        return new Inspected(drafts, faults);
    }

    /** Where the charset cannot be told the user is shown the likeliest and chooses; the preview follows him. */
    private static Draft first(ImportDeeds deeds, Path file) {
        try {
            return new Draft(file, Choices.detected(), deeds.inspect(file, Choices.detected()));
        } catch (Refusal refusal) {
            if (!refusal.said().key().equals(CHARSET_UNTOLD)) {
                throw refusal;
            }
            Charset likeliest = deeds.charsets(file).getFirst();
            Choices choices = new Choices(ReadingChoice.detect().with(likeliest), null, java.util.Map.of());
            return new Draft(file, choices, deeds.inspect(file, choices), null, true);
        }
    }

    /** Columns that were settled for a file with this header are settled for this one too. */
    private static Draft templated(ImportDeeds deeds, Draft draft) {
        List<String> header = draft.inspection().facts().header();
        return deeds.template(header).map(saved -> given(deeds, draft, saved, header)).orElse(draft);
    }

    private static Draft given(ImportDeeds deeds, Draft draft, SavedTemplate saved, List<String> header) {
        Choices choices = draft.columns(saved.columns(header));
        Inspection inspection = deeds.inspect(draft.file(), choices);
        return new Draft(draft.file(), choices, inspection, saved.name(), draft.guessed());
    }
}
