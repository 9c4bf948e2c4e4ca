package org.hearthroll.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the tests of this package share: known headings, files made on the spot, all rows of a file. */
final class Sheets {

    static final Predicate<String> KNOWN =
            Set.of("户编号", "户編號", "姓名", "证件号码", "乡镇", "行政村", "备注", "人口", "与户主关系", "电话", "戶編號")::contains;

    private Sheets() {
    }

    static Path file(Path folder, String text) {
        return file(folder, text, StandardCharsets.UTF_8);
    }

    static Path file(Path folder, String text, Charset charset) {
        return file(folder, text.getBytes(charset));
    }

    static Path file(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("名册.csv"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SheetFile open(Path path) {
        return SheetFile.open(path, ReadingChoice.detect(), KNOWN);
    }

    static SheetFacts facts(Path path, ReadingChoice choice) {
        try (SheetFile file = SheetFile.open(path, choice, KNOWN)) {
            return file.facts();
        }
    }

    static List<SourceRow> rows(Path path) {
        try (SheetFile file = open(path)) {
            return rows(file);
        }
    }

    static List<SourceRow> rows(SheetFile file) {
        List<SourceRow> found = new ArrayList<>();
        try (Rows rows = file.rows()) {
            for (SourceRow row = rows.next(); row != null; row = rows.next()) {
                found.add(row);
            }
        }
        return found;
    }

    static List<List<String>> cells(Path path) {
        return rows(path).stream().map(row -> List.of(row.cells())).toList();
    }
}
