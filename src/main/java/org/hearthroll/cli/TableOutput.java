package org.hearthroll.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearthroll.chart.Drawn;
import org.hearthroll.desk.TableFile;
import org.hearthroll.figures.OneTownship;
import org.hearthroll.figures.Table;
import org.hearthroll.sheet.CsvWriting;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.work.AtomicFile;

/** Puts a table out: the figures to the terminal or a file, what is to be said about them to standard error. */
final class TableOutput {

    private final Terminal terminal;

    TableOutput(Terminal terminal) {
        this.terminal = terminal;
    }

    /** title: what a workbook is called. */
    void put(Table table, Message title, TableFormat format, Path out) {
        if (out == null) {
            terminal.print(document(table, format));
        } else if (format == TableFormat.xlsx) {
            // A workbook speaks Chinese like all machine output, under headings that people read.
            new TableFile(new Drawn(OneTownship.read(table), null, title), Texts.chinese()).workbook(out);
        } else {
            file(document(table, format), out);
        }
        (format == TableFormat.csv || format == TableFormat.json ? table.plainNotes() : table.notes()).forEach(terminal::note);
    }

    private String document(Table table, TableFormat format) {
        return switch (format) {
            case csv -> CsvWriting.text(table.columns().stream().map(Table.Column::id).toList(), table.rows().stream().map(Table.Row::cells).toList());
            case json -> json(table);
            case md -> new TableText(terminal.texts()).markdown(OneTownship.read(table));
            case text, xlsx -> new TableText(terminal.texts()).lines(OneTownship.read(table));
        };
    }

    private static String json(Table table) {
        ArrayNode all = new ObjectMapper().createArrayNode();
        for (Table.Row row : table.rows()) {
            ObjectNode node = all.addObject();
            for (int i = 0; i < table.columns().size(); i++) {
                node.putPOJO(table.columns().get(i).id(), row.cells().get(i));
            }
        }
        return all.toString().replace("},{", "},\n{") + "\n";
    }

    private static void file(String document, Path out) {
        try (AtomicFile file = AtomicFile.beside(out)) {
            Files.writeString(file.draft(), document, StandardCharsets.UTF_8);
            file.commit();
        } catch (IOException e) {
            throw new Refusal(Message.of("cli.refused.write", out.toString()), e);
        }
    }
}
