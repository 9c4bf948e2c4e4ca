package org.hearthroll.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the written files again by other means than the program's own, header to cell, so that nothing is counted by what made it. */
final class Written {

    private Written() {
    }

    static List<Map<String, String>> csv(Path file, Charset charset) {
        try (CSVParser parser = CSVParser.parse(Files.readString(file, charset).replaceFirst("^\uFEFF", ""), CSVFormat.DEFAULT)) {
            return table(parser.stream().map(CSVRecord::toList).toList(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Map<String, String>> utf8(Path folder, SampleFile file) {
        return csv(folder.resolve(file.fileName()), StandardCharsets.UTF_8);
    }

    static List<Map<String, String>> gb18030(Path folder, SampleFile file) {
        return csv(folder.resolve(file.fileName()), Charset.forName("GB18030"));
    }

    /** The rows of a workbook below so many title rows and the header. */
    static List<Map<String, String>> workbook(Path folder, SampleFile file, int titles) {
        try (InputStream in = Files.newInputStream(folder.resolve(file.fileName())); ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return table(rows.map(Written::cells).toList(), titles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getCellText(i));
        }
        return cells;
    }

    private static List<Map<String, String>> table(List<List<String>> rows, int titles) {
        List<String> header = rows.get(titles);
        return rows.stream().skip(titles + 1L).map(cells -> {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
            }
            return row;
        }).toList();
    }
}
