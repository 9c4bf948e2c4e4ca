package org.hearthroll.cli;

import java.nio.file.Path;
import java.util.List;
import org.hearthroll.sheet.CsvWriting;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.sheet.RowWriting;
import org.hearthroll.sheet.Rows;
import org.hearthroll.sheet.SheetFile;
import org.hearthroll.sheet.SourceRow;

/** What a village sends back: its workbook, in the first row of which it has written another health. */
final class Corrected {

    private Corrected() {
    }

    static void firstHealth(Path workbook, Path corrected) {
        try (SheetFile sheet = SheetFile.open(workbook, ReadingChoice.detect(), cell -> true); Rows rows = sheet.rows();
                RowWriting out = CsvWriting.begin(corrected, sheet.facts().header(), true)) {
            int health = sheet.facts().header().indexOf("健康状况");
            SourceRow first = rows.next();
            first.cells()[health] = first.cells()[health].equals("残疾") ? "健康" : "残疾";
            for (SourceRow row = first; row != null; row = rows.next()) {
                out.row(List.of(row.cells()));
            }
            out.done();
        }
    }
}
