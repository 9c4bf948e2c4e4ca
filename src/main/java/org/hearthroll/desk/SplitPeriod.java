package org.hearthroll.desk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.List;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.store.AuditStore;
import org.hearthroll.store.PeriodStore;
import org.hearthroll.store.RecordedStore;
import org.hearthroll.store.RecordedStore.Missing;
import org.hearthroll.store.RecordedStore.Where;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.Progress;
import org.hearthroll.work.StagedFiles;

/**
 * Writes a period as one workbook for each township or village, which look it over and send it back: in full, loaded again all of
 * them change nothing. Nothing appears in the folder before all is written.
 */
public final class SplitPeriod {

    private final WorkspaceFile workspace;
    private final Periods periods;
    private final RecordedStore recorded;
    private final AuditStore audit;

    SplitPeriod(WorkspaceFile workspace, Periods periods) {
        this.workspace = workspace;
        this.periods = periods;
        this.recorded = new RecordedStore(workspace);
        this.audit = new AuditStore(workspace);
    }

    /** What was written, and what the register holds beside it as no longer appearing. */
    public record Split(List<String> files, long households, long members, long missingHouseholds, long missingMembers) {

        public Split {
            files = List.copyOf(files);
        }
    }

    /** Refuses a period without households, and a folder that cannot be written or holds a file of such a name; full data is entered in the audit. */
    public Split split(SplitRequest request, Progress progress) {
        String period = periods.chosen(request.period()).name();
        Where where = new Where(new PeriodStore(workspace).byName(period).orElseThrow().id(), request.township(), request.village());
        SplitFields fields = new SplitFields();
        long[] total = new long[1];
        recorded.each(where, family -> {
            progress.pause();
            fields.note(family);
            total[0]++;
        });
        if (total[0] == 0) {
            throw Refusal.of("split.nothing", period);
        }
        try (StagedFiles staged = StagedFiles.in(request.folder())) {
            SplitWriting writing = writing(staged, request, fields, period);
            recorded.each(where, family -> {
                progress.pause();
                writing.put(family);
                progress.report(writing.households(), total[0]);
            });
            writing.done();
            disclose(request.disclosure(), writing);
            staged.commit();
            return split(writing, recorded.missing(where));
        } catch (FileAlreadyExistsException there) {
            throw new Refusal(Message.of("split.exists", request.folder(), there.getFile()), there);
        } catch (IOException unwritable) {
            throw new Refusal(Message.of("split.unwritable", request.folder()), unwritable);
        }
    }

    private SplitWriting writing(StagedFiles staged, SplitRequest request, SplitFields fields, String period) {
        boolean masked = request.disclosure().masked();
        CodeLists lists = new Wordings(workspace).lists();
        SplitHeadings headings = new SplitHeadings(new PeriodReceipts(workspace).columns(period));
        return new SplitWriting(staged, request.byVillage(), SplitSheet.of(fields.ofHouseholds(), headings, false, masked, lists),
                SplitSheet.of(fields.ofMembers(), headings, true, masked, lists));
    }

    private void disclose(Disclosure disclosure, SplitWriting writing) {
        if (!disclosure.masked()) {
            audit.append("split-unmasked", "%d households, %d members in %d files: %s".formatted(writing.households(), writing.members(),
                    writing.files().size(), disclosure.reason()));
        }
    }

    private static Split split(SplitWriting writing, Missing missing) {
        return new Split(writing.files(), writing.households(), writing.members(), missing.households(), missing.members());
    }
}
