package org.hearthroll.bench;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.hearthroll.sheet.XlsxWriting;

/** A CSV file as a workbook, and the least anybody must do to read it: every cell of every row with the bare library. */
final class Workbooks {

    private Workbooks() {
    }

    static void write(Path csv, Path xlsx) throws Exception {
        try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(csv), CSVFormat.DEFAULT)) {
            Iterator<CSVRecord> records = parser.iterator();
            try (XlsxWriting writing = XlsxWriting.begin(xlsx, "名册", records.next().toList())) {
                while (records.hasNext()) {
                    writing.row(records.next().toList());
                }
                writing.done();
            }
        }
    }

    /** Returns the number of characters, so that nothing of it can be left out. */
    static long readBare(Path xlsx) throws Exception {
        try (InputStream in = Files.newInputStream(xlsx); ReadableWorkbook workbook = new ReadableWorkbook(in); Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.mapToLong(Workbooks::characters).sum();
        }
    }

    private static long characters(Row row) {
        long characters = 0;
        for (int i = 0; i < row.getCellCount(); i++) {
            characters += row.getCellText(i).length();
        }
        return characters;
    }
}
