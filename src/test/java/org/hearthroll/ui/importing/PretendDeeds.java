package org.hearthroll.ui.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthroll.desk.Choices;
import org.hearthroll.desk.ColumnTemplate;
import org.hearthroll.desk.ImportRequest;
import org.hearthroll.desk.Inspecting;
import org.hearthroll.desk.Inspection;
import org.hearthroll.desk.PastImport;
import org.hearthroll.desk.Receipt;
import org.hearthroll.desk.SavedTemplate;
import org.hearthroll.desk.UnknownWording;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;
import org.hearthroll.roster.Columns;
import org.hearthroll.roster.HeaderMatching;
import org.hearthroll.roster.Kinds;
import org.hearthroll.roster.Mapping;
import org.hearthroll.sheet.SheetFile;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.Progress;

/** Deeds that look at real files but load nothing: what they were asked is kept. */
final class PretendDeeds implements ImportDeeds {

    final List<ImportRequest> checked = new ArrayList<>();
    final List<ImportRequest> loaded = new ArrayList<>();
    final List<String> settled = new ArrayList<>();
    final List<PastImport> past = new ArrayList<>();
    String stated;
    SavedTemplate template;
    Refusal refusing;

    @Override
    public Inspection inspect(Path file, Choices choices) {
        try (SheetFile open = SheetFile.open(file, choices.reading(), Columns.standard().known())) {
            Mapping mapping = new HeaderMatching(Columns.standard()).match(open.facts().header()).choosing(choices.columns());
            return new Inspection(file, open.facts(), mapping, choices.kind() == null ? Kinds.of(mapping) : choices.kind(), open.head(40), stated, detected(file, choices));
        }
    }

    private static Inspection.Header detected(Path file, Choices choices) {
        try (SheetFile open = SheetFile.open(file, choices.reading().header(null, null), Columns.standard().known())) {
            return new Inspection.Header(open.facts().headerRow(), new HeaderMatching(Columns.standard()).match(open.facts().header()));
        }
    }

    @Override
    public Optional<String[]> row(Path file, Choices choices, long number) {
        return Inspecting.row(file, choices, number);
    }

    @Override
    public List<Charset> charsets(Path file) {
        return List.of(Charset.forName("GB18030"), Charset.forName("Big5"));
    }

    @Override
    public Optional<SavedTemplate> template(List<String> header) {
        return Optional.ofNullable(template);
    }

    @Override
    public SavedTemplate saveTemplate(String name, List<String> header, ColumnTemplate columns) {
        template = new SavedTemplate(name, "", columns);
        return template;
    }

    @Override
    public List<Receipt> check(ImportRequest request, Progress progress) {
        checked.add(request);
        if (refusing != null) {
            throw refusing;
        }
        return request.sources().stream().map(source -> receipt(source.file().getFileName().toString(), null)).toList();
    }

    @Override
    public List<Receipt> load(ImportRequest request, Progress progress) {
        loaded.add(request);
        if (refusing != null) {
            throw refusing;
        }
        List<Receipt> receipts = request.sources().stream().map(source -> receipt(source.file().getFileName().toString(), 7L)).toList();
        receipts.forEach(receipt -> past.addFirst(new PastImport(7, "2017-09-04T14:32:00+08:00", "分析员", request.period(), receipt.file(), "roster", receipt, null, false)));
        return receipts;
    }

    @Override
    public void settle(UnknownWording wording, String code) {
        if (refusing != null) {
            throw refusing;
        }
        settled.add(wording.list() + " " + wording.wording() + " = " + code);
    }

    @Override
    public List<PastImport> history() {
        return List.copyOf(past);
    }

    @Override
    public PastImport undo(long id) {
        PastImport last = past.removeFirst();
        PastImport undone = new PastImport(last.id(), last.at(), last.operator(), last.period(), last.file(), last.kind(), last.receipt(), "2017-09-04T15:00:00+08:00", false);
        past.addFirst(undone);
        return undone;
    }

    @Override
    public List<String> periods() {
        return List.of("2017-08", "2016-12");
    }

    @Override
    public boolean readOnly() {
        return false;
    }

    @Override
    public boolean disclosed() {
        return false;
    }

    static Receipt receipt(String file, Long importId) {
        List<Finding> noticed = List.of(
                new Finding("ID_DAMAGED_BY_EXCEL", Severity.WARNING, 5, "证件号码", "990101198001010000", List.of()),
                new Finding("ROW_TOO_LONG", Severity.ERROR, 6, "", "", List.of(6L, 5L)),
                new Finding("SUBTOTAL_ROW", Severity.NOTICE, 7, "", "合 计", List.of()),
                new Finding("ID_DAMAGED_BY_EXCEL", Severity.WARNING, 9, "证件号码", "990101198101010000", List.of()));
        return new Receipt(file, "ab", "roster", "UTF-8", ",", null, 3, 40_415, 40_410, 3, 2, 10_679L, 40_410L, 1_869, 521, 38_020, 0, List.of(),
                Map.of("ID_DAMAGED_BY_EXCEL", 318L, "ROW_TOO_LONG", 2L, "SUBTOTAL_ROW", 1L), importId == null ? null : "名册.rejects.xlsx", importId, noticed, List.of(), Map.of(), List.of());
    }
}
