package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.roster.FindingWords;
import org.hearthroll.store.SafetyStore;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.Progress;

/** Brings files into the workspace: looks at one, tries a load out, loads. All files of a request are one transaction. */
public final class ImportFiles {

    private final WorkspaceFile workspace;

    ImportFiles(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** Loads and takes everything back: exactly what {@link #load} would do, without doing it. */
    public List<Receipt> check(ImportRequest request, Progress progress) {
        return withFiles(request, files -> workspace.load(() -> {
            List<Receipt> receipts = new ImportRun(workspace, request, false, progress).run(files);
            refuseNothing(receipts);
            return receipts.stream().map(Receipt::unwritten).toList();
        }, false));
    }

    /**
     * Loads the files, or refuses with the workspace as it was. What changes something is kept only once a dated copy of the workspace
     * as it was is kept; the copy is of what was last committed, so that it need not be made of loads that change nothing. A file that says only what the
     * workspace already said changes nothing: its receipt has no import number, and only the history knows of it.
     */
    public List<Receipt> load(ImportRequest request, Progress progress) {
        if (workspace.readOnly()) {
            throw Refusal.of("workspace.read-only", workspace.file().getFileName());
        }
        boolean used = new SafetyStore(workspace).used();
        return withFiles(request, files -> workspace.load(() -> {
            List<Receipt> receipts = new ImportRun(workspace, request, true, progress).run(files);
            refuseNothing(receipts);
            if (used && !receipts.stream().allMatch(Receipt::changedNothing)) {
                new SafetyStore(workspace).keepCopyBeforeLoad();
            }
            return receipts;
        }, true));
    }

    private static void refuseNothing(List<Receipt> receipts) {
        if (receipts.stream().allMatch(receipt -> receipt.loaded() == 0)) {
            Receipt first = receipts.getFirst();
            Object why = first.noticed().stream().findFirst().map(FindingWords::of).map(Object.class::cast).orElse("");
            throw new Refusal(Message.of("import.nothing-loaded", first.file(), first.sourceRows(), first.rejected(), first.setAside(), why));
        }
    }

    /** What is done with the opened files. */
    @FunctionalInterface
    private interface Work {
        List<Receipt> on(List<ChosenFile> files);
    }

    private static List<Receipt> withFiles(ImportRequest request, Work work) {
        List<ChosenFile> files = new ArrayList<>();
        try {
            for (ImportSource source : request.sources()) {
                ChosenFile file = ChosenFile.open(source.file(), source.choices());
                files.add(file);
                file.refuseIfUnknown();
                file.refuseIfMasked();
            }
            return work.on(files);
        } finally {
            files.forEach(ChosenFile::close);
        }
    }
}
