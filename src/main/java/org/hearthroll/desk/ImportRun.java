package org.hearthroll.desk;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.roster.Kind;
import org.hearthroll.roster.MappedColumn;
import org.hearthroll.sheet.SheetFacts;
import org.hearthroll.store.AuditStore;
import org.hearthroll.store.ImportStore;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.work.Progress;

/** One run over the files of a request, inside one transaction; whether that is kept is for others to decide. */
final class ImportRun {

    private final WorkspaceFile workspace;
    private final ImportRequest request;
    private final Progress progress;
    private final boolean writesRejects;
    private final FileClaims claims;
    private final CodeLists lists;
    private int rejectLists;

    ImportRun(WorkspaceFile workspace, ImportRequest request, boolean writesRejects, Progress progress) {
        this.workspace = workspace;
        this.request = request;
        this.writesRejects = writesRejects;
        this.progress = progress;
        this.claims = new FileClaims(request.sources().size() > 1);
        this.lists = new Wordings(workspace).lists();
    }

    /** Loads all files, area lists first and households before their members, and answers the receipts in the order of the request. */
    List<Receipt> run(List<ChosenFile> files) {
        Receipt[] receipts = new Receipt[files.size()];
        IntStream.range(0, receipts.length).boxed().sorted(Comparator.comparing(i -> turn(files.get(i).kind())))
                .forEach(i -> receipts[i] = take(files.get(i)));
        return List.of(receipts);
    }

    private static int turn(Kind kind) {
        return List.of(Kind.AREAS, Kind.HOUSEHOLD_ROSTER, Kind.MEMBER_ROSTER, Kind.PROBLEMS, Kind.LIST).indexOf(kind);
    }

    private Receipt take(ChosenFile file) {
        ImportStore imports = new ImportStore(workspace);
        long id = imports.begin(file.name(), kind(file.kind()));
        Intake intake = new FileIntake(file, request.period(), lists, progress).run(id, new SinkChoice(workspace, file, request, claims)::open);
        Receipt full = receipt(file, intake, rejects(file, intake));
        Receipt receipt = intake.tally().wrote ? full : full.unwritten();
        imports.finish(id, receipt.sha256(), Json.of(receipt));
        new AuditStore(workspace).append(receipt.changedNothing() ? "import-unchanged" : "import", id + " " + receipt.file() + " " + receipt.sha256() + " " + receipt.kind() + " "
                + receipt.loaded() + "/" + receipt.sourceRows());
        return receipt;
    }

    private String rejects(ChosenFile file, Intake intake) {
        if (intake.rejected().isEmpty() || !writesRejects) {
            return null;
        }
        Path path = new RejectPlace(request.rejects(), workspace.file()).of(file.sheet().path(), rejectLists++);
        new RejectList(file.name(), file.facts().sheet(), file.header()).write(path, file.header(), intake.rejected());
        new AuditStore(workspace).append("export-unmasked", path.getFileName() + " " + intake.rejected().size() + " rejected rows");
        return path.toString();
    }

    static String kind(Kind kind) {
        return switch (kind) {
            case MEMBER_ROSTER, HOUSEHOLD_ROSTER -> "roster";
            case PROBLEMS -> "problems";
            case AREAS -> "areas";
            case LIST -> "list";
        };
    }

    private Receipt receipt(ChosenFile file, Intake intake, String rejects) {
        SheetFacts facts = file.facts();
        Tally tally = intake.tally();
        return new Receipt(file.name(), file.sheet().sha256(), kind(file.kind()), facts.charset(), facts.delimiter(), facts.sheet(), facts.headerRow(),
                tally.sourceRows(), tally.loaded(), tally.setAside, tally.rejected, tally.households, tally.members,
                tally.added, tally.changed, tally.same, tally.gone, file.mapping().columns().stream().map(ImportRun::column).toList(),
                intake.findings().counts(), rejects, intake.importId(), intake.findings().kept(),
                new UnknownWordings(file.mapping(), lists).of(intake.findings().unmatched()), intake.changes().byField(), intake.changes().kept());
    }

    private static Receipt.ReceiptColumn column(MappedColumn column) {
        return new Receipt.ReceiptColumn(column.header(), column.field(), column.suggested());
    }
}
