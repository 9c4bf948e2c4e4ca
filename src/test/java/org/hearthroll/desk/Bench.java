package org.hearthroll.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.figures.Table;
import org.hearthroll.roster.Kind;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.work.Progress;

/** A workspace to import into and a second, plain look at what is in it. */
final class Bench implements AutoCloseable {

    final Path folder;
    final Desk desk;

    Bench(Path folder) {
        this.folder = folder;
        this.desk = Desk.create(folder.resolve("w.hearth"));
    }

    /** Writes a CSV file of these lines. */
    Path file(String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Receipt load(Path file) {
        return desk.importFiles().load(request("2020-12", file), Progress.none()).getFirst();
    }

    Receipt load(String name, String... lines) {
        return load(file(name, lines));
    }

    Receipt loadInto(String period, String name, String... lines) {
        return desk.importFiles().load(request(period, file(name, lines)), Progress.none()).getFirst();
    }

    Receipt loadAreas(String name, String... lines) {
        Choices areas = new Choices(ReadingChoice.detect(), Kind.AREAS, Map.of());
        return desk.importFiles().load(request(null, null, new ImportSource(file(name, lines), areas)), Progress.none()).getFirst();
    }

    static ImportRequest request(String period, String listName, ImportSource... sources) {
        return new ImportRequest(List.of(sources), period, listName, null, false);
    }

    static ImportRequest request(String period, Path... files) {
        return new ImportRequest(Arrays.stream(files).map(file -> new ImportSource(file, Choices.detected())).toList(), period, null, null, false);
    }

    /** The rows a query answers, each as its values joined by a bar. */
    List<String> rows(String sql) {
        try (Connection plain = DriverManager.getConnection("jdbc:sqlite:" + desk.file()); ResultSet row = plain.createStatement().executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(row.getString(i)));
                }
                rows.add(String.join("|", values));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every row of every table but the history of imports and the audit. */
    List<String> dump() {
        List<String> all = new ArrayList<>();
        for (String table : rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('import', 'audit') ORDER BY rowid")) {
            rows("SELECT * FROM " + table + " ORDER BY 1").forEach(row -> all.add(table + ": " + row));
        }
        return all;
    }

    List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String said(Refusal refusal) {
        return Texts.chinese().say(refusal.said());
    }

    /** New, changed, same, gone, set aside and rejected source rows. */
    static List<Long> fates(Receipt receipt) {
        return List.of(receipt.added(), receipt.changed(), receipt.same(), receipt.gone(), receipt.setAside(), receipt.rejected());
    }

    @Override
    public void close() {
        desk.close();
    }

    /** A table as lines: the ids of its columns, then its cells, a dash for what is not defined. */
    static List<String> lines(Table table) {
        List<String> lines = new ArrayList<>(List.of(table.columns().stream().map(Table.Column::id).collect(Collectors.joining("|"))));
        table.rows().forEach(row -> lines.add(row.cells().stream().map(cell -> Objects.toString(cell, "—")).collect(Collectors.joining("|"))));
        return lines;
    }
}
