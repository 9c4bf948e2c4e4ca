package org.hearthroll.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearthroll.desk.Intake.Rejected;
import org.hearthroll.roster.FindingWords;
import org.hearthroll.sheet.CsvWriting;
import org.hearthroll.sheet.RowWriting;
import org.hearthroll.sheet.XlsxWriting;
import org.hearthroll.text.Texts;

/**
 * The rows of a file that could not be loaded, with why, and with all their own columns: mended, the list is loaded like the file
 * itself. It is always in Chinese, as the rosters are.
 */
final class RejectList {

    /** How the headings of our own columns begin; no field is ever spelled so. */
    static final String MARK = "退回·";
    static final String LINE = MARK + "行号";

    private static final List<String> HEADING = List.of(MARK + "文件", MARK + "工作表", LINE, MARK + "列", MARK + "原文", MARK + "原因", MARK + "提示");

    private final String file;
    private final String sheet;
    private final List<String> header;

    RejectList(String file, String sheet, List<String> header) {
        this.file = file;
        this.sheet = sheet;
        this.header = header.stream().filter(name -> !name.startsWith(MARK)).toList();
    }

    /** Writes the list; by the name of the file as CSV with a byte order mark, else as a workbook. */
    void write(Path path, List<String> sourceHeader, List<Rejected> rows) {
        List<String> all = Stream.concat(HEADING.stream(), header.stream()).toList();
        boolean csv = path.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        try (RowWriting writing = csv ? CsvWriting.begin(path, all, true) : XlsxWriting.begin(path, "退回", all)) {
            rows.forEach(row -> writing.row(cells(row, sourceHeader)));
            writing.done();
        }
    }

    private List<String> cells(Rejected row, List<String> sourceHeader) {
        List<String> cells = new ArrayList<>(Arrays.asList(file, sheet == null ? "" : sheet, Long.toString(row.reason().row()), row.reason().column(),
                row.reason().original(), row.reason().code(), Texts.chinese().say(FindingWords.of(row.reason()))));
        String[] own = row.line().source().cells();
        for (int i = 0; i < own.length; i++) {
            if (i >= sourceHeader.size() || !sourceHeader.get(i).startsWith(MARK)) {
                cells.add(own[i]);
            }
        }
        return cells;
    }
}
