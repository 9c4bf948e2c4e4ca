package org.hearthroll.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/** Reads a workbook of Excel 97 to 2003 record by record: first what its sheets have in common, then one sheet after another. */
final class XlsFile {

    private final Boolean chosen1904;
    private final XlsGlobals globals = new XlsGlobals();
    private final List<XlsSheet> sheets = new ArrayList<>();
    private boolean begun;
    private int depth;

    private XlsFile(Boolean chosen1904) {
        this.chosen1904 = chosen1904;
    }

    /** {@code chosen1904} says from when the dates count, null if that is for the workbook to say. */
    static Book read(Path path, Boolean chosen1904) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(path.toFile(), true); InputStream in = stream(path, file.getRoot())) {
            XlsFile reading = new XlsFile(chosen1904);
            RecordFactoryInputStream records = new RecordFactoryInputStream(in, false);
            for (Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
                reading.take(record);
            }
            return reading.book();
        } catch (EncryptedDocumentException e) {
            throw new Refusal(Message.of("sheet.refused.password", FileKind.name(path)), e);
        } catch (RuntimeException | IOException e) {
            throw SheetFile.damaged(path, e);
        }
    }

    /** The stream of the workbook; whatever else such a file can be is refused. */
    private static InputStream stream(Path path, DirectoryNode root) throws IOException {
        if (root.hasEntryCaseInsensitive("Workbook")) {
            return root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook"));
        }
        String old = root.hasEntryCaseInsensitive("Book") ? "sheet.refused.xls_old" : "sheet.refused.no_table";
        throw Refusal.of(root.hasEntryCaseInsensitive("EncryptedPackage") ? "sheet.refused.password" : old, FileKind.name(path));
    }

    /** Charts in a sheet begin and end inside of it. */
    private void take(Record record) {
        if (record instanceof BOFRecord begin && depth++ == 0 && begun) {
            sheets.add(begin.getType() == BOFRecord.TYPE_WORKSHEET ? new XlsSheet(globals, since1904()) : null);
        }
        begun = true;
        if (sheets.isEmpty()) {
            globals.take(record);
        } else if (sheets.getLast() != null && depth == 1) {
            sheets.getLast().take(record);
        }
        depth -= record instanceof EOFRecord ? 1 : 0;
    }

    private boolean since1904() {
        return chosen1904 == null ? globals.since1904() : chosen1904;
    }

    /** The tabs stand in the order of their list, the sheets in the order of the file. */
    private Book book() {
        List<BoundSheetRecord> inFile = Arrays.asList(BoundSheetRecord.orderByBofPosition(globals.sheets()));
        List<SheetTab> tabs = new ArrayList<>();
        List<Grid> grids = new ArrayList<>();
        for (BoundSheetRecord tab : globals.sheets()) {
            int place = inFile.indexOf(tab);
            if (place < sheets.size() && sheets.get(place) != null) {
                Grid grid = sheets.get(place).grid();
                tabs.add(new SheetTab(tab.getSheetname(), tab.isHidden() || tab.isVeryHidden(), grid.size()));
                grids.add(grid);
            }
        }
        return new GridBook(null, since1904(), tabs, grids);
    }
}
