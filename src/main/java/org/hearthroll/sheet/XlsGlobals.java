package org.hearthroll.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;

/** What the sheets of an .xls workbook have in common: their list, the shared texts, and what the formats of cells mean. */
final class XlsGlobals {

    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private SSTRecord texts;
    private boolean since1904;

    void take(Record record) {
        switch (record) {
            case BoundSheetRecord sheet -> sheets.add(sheet);
            case FormatRecord format -> formats.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord style -> styles.add((int) style.getFormatIndex());
            case SSTRecord shared -> texts = shared;
            case DateWindow1904Record window -> since1904 = window.getWindowing() == 1;
            default -> {
                // the look of the workbook
            }
        }
    }

    List<BoundSheetRecord> sheets() {
        return sheets;
    }

    boolean since1904() {
        return since1904;
    }

    String text(int index) {
        return texts == null || index < 0 || index >= texts.getNumUniqueStrings() ? "" : texts.getString(index).getString();
    }

    ShownAs shown(int style) {
        int id = style < styles.size() ? styles.get(style) : 0;
        return ShownAs.of(id, formats.get(id));
    }
}
