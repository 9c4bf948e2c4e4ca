package org.hearthroll.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/** A workbook, open while it is read: its shared strings are loaded once. */
final class XlsxSource implements Source {

    private static final int SAMPLE = 120;

    private final Path path;
    private final ReadableWorkbook workbook;
    private final Sheet sheet;
    private final SheetFacts facts;

    private XlsxSource(Path path, ReadableWorkbook workbook, Sheet sheet, SheetFacts facts) {
        this.path = path;
        this.workbook = workbook;
        this.sheet = sheet;
        this.facts = facts;
    }

    static XlsxSource open(Path path, ReadingChoice choice, Predicate<String> known) throws IOException {
        WorkbookGuard.check(path);
        ReadableWorkbook workbook = workbook(path);
        try {
            Sheet sheet = choice.sheet() == null ? firstWithHeader(path, workbook, known) : chosen(path, workbook, choice.sheet());
            return new XlsxSource(path, workbook, sheet, facts(path, workbook, sheet, choice.headerRow(), known));
        } catch (RuntimeException e) {
            workbook.close();
            throw e instanceof Refusal ? e : WorkbookGuard.damaged(path, e);
        }
    }

    private static ReadableWorkbook workbook(Path path) throws IOException {
        try {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
        } catch (RuntimeException e) {
            throw WorkbookGuard.damaged(path, e);
        }
    }

    private static SheetFacts facts(Path path, ReadableWorkbook workbook, Sheet sheet, Integer headerRow, Predicate<String> known) throws IOException {
        List<String[]> sample = head(path, workbook, sheet, SAMPLE);
        HeaderBlock header = HeaderFinder.find(sample, headerRow, known).orElseThrow(() -> Refusal.of("sheet.refused.no_rows", FileKind.name(path)));
        List<Message> warnings = new ArrayList<>(header.warnings());
        warnings.addAll(Mojibake.warning(sample));
        List<String> hidden = workbook.getSheets().filter(each -> !visible(each)).map(Sheet::getName).toList();
        if (!hidden.isEmpty()) {
            warnings.add(Message.of("sheet.warning.hidden_sheets", String.join("、", hidden)));
        }
        List<String> sheets = workbook.getSheets().map(Sheet::getName).toList();
        return new SheetFacts(Format.XLSX, null, null, sheet.getName(), sheets, header.lastRow(), header.sourceNotes(), header.names(), warnings);
    }

    private static Sheet chosen(Path path, ReadableWorkbook workbook, String choice) {
        Optional<Sheet> named = workbook.findSheet(choice);
        return named.or(() -> workbook.getSheets().filter(each -> String.valueOf(each.getIndex() + 1).equals(choice.strip())).findFirst())
                .orElseThrow(() -> Refusal.of("sheet.refused.no_sheet", FileKind.name(path), choice,
                        String.join("、", workbook.getSheets().map(Sheet::getName).toList())));
    }

    /** The first visible sheet in which a heading is known, else the first visible one with rows. */
    private static Sheet firstWithHeader(Path path, ReadableWorkbook workbook, Predicate<String> known) throws IOException {
        Sheet withRows = null;
        for (Sheet sheet : workbook.getSheets().filter(XlsxSource::visible).toList()) {
            Optional<HeaderBlock> header = HeaderFinder.find(head(path, workbook, sheet, SAMPLE), null, known);
            if (header.isPresent() && header.get().warnings().isEmpty()) {
                return sheet;
            }
            withRows = withRows == null && header.isPresent() ? sheet : withRows;
        }
        if (withRows == null) {
            throw Refusal.of("sheet.refused.no_rows", FileKind.name(path));
        }
        return withRows;
    }

    private static boolean visible(Sheet sheet) {
        return sheet.getVisibility() == SheetVisibility.VISIBLE;
    }

    private static List<String[]> head(Path path, ReadableWorkbook workbook, Sheet sheet, int most) throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (XlsxCells cells = new XlsxCells(path, workbook, sheet)) {
            while (rows.size() < most && cells.advance()) {
                while (rows.size() < Math.min(cells.number() - 1, most)) {
                    rows.add(new String[0]);
                }
                rows.add(cells.cells(0));
            }
        }
        return rows.size() > most ? rows.subList(0, most) : rows;
    }

    @Override
    public SheetFacts facts() {
        return facts;
    }

    @Override
    public Rows rows() throws IOException {
        return new XlsxRows(new XlsxCells(path, workbook, sheet), facts, XlsxExtent.rows(path, sheet));
    }

    @Override
    public List<String[]> head(int most) throws IOException {
        return head(path, workbook, sheet, most);
    }

    @Override
    public MergedCells merged() throws IOException {
        try (ZipFile archive = new ZipFile(path.toFile())) {
            ZipEntry part = XlsxExtent.part(archive, sheet);
            return part == null ? MergedCells.none() : MergedCells.in(archive.getInputStream(part));
        }
    }

    @Override
    public boolean since1904() {
        return workbook.isDate1904();
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw SheetFile.unreadable(path, e);
        }
    }
}
