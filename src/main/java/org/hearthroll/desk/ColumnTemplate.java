package org.hearthroll.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearthroll.roster.Columns;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.AtomicFile;

/**
 * What a user decided about files of one make, kept for the next one: {"columns": {"header": "field id" or null}, "charset": …,
 * "delimiter": …, "sheet": …, "headerRow": …, "since1904": …}; all but columns may be left out.
 */
public record ColumnTemplate(ReadingChoice reading, Map<String, String> columns) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Reads a template; refuses what is none, and fields that are not declared. */
    public static ColumnTemplate read(Path file) {
        try {
            JsonNode root = MAPPER.readTree(Files.readString(file));
            if (root == null || !root.path("columns").isObject()) {
                throw Refusal.of("template.no-columns", file.getFileName());
            }
            return new ColumnTemplate(reading(root), columns(file, root.get("columns")));
        } catch (JsonProcessingException e) {
            throw new Refusal(Message.of("template.no-columns", file.getFileName()), e);
        } catch (IOException e) {
            throw new Refusal(Message.of("template.unreadable", file), e);
        }
    }

    /** Writes the template beside its place and moves it there. */
    public void write(Path file) {
        var root = MAPPER.createObjectNode();
        var fields = root.putObject("columns");
        columns.forEach((header, field) -> fields.put(header, field.isEmpty() ? null : field));
        root.put("charset", reading.charset() == null ? null : reading.charset().name());
        root.put("delimiter", reading.delimiter() == null ? null : reading.delimiter().toString());
        root.put("sheet", reading.sheet());
        root.put("headerRow", reading.headerRow());
        root.put("since1904", reading.since1904());
        try (var draft = AtomicFile.beside(file)) {
            Files.writeString(draft.draft(), root.toPrettyString() + "\n");
            draft.commit();
        } catch (IOException e) {
            throw new Refusal(Message.of("template.unwritable", file), e);
        }
    }

    private static Map<String, String> columns(Path file, JsonNode node) {
        Map<String, String> columns = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            String field = entry.getValue().isNull() ? "" : entry.getValue().asText();
            if (!field.isEmpty() && Columns.standard().find(field).isEmpty()) {
                throw Refusal.of("template.unknown-field", file.getFileName(), field);
            }
            columns.put(entry.getKey(), field);
        });
        return columns;
    }

    private static ReadingChoice reading(JsonNode root) {
        String charset = text(root, "charset");
        String delimiter = text(root, "delimiter");
        return new ReadingChoice(charset == null ? null : ReadingChoice.charset(charset),
                delimiter == null || delimiter.isEmpty() ? null : delimiter.charAt(0), text(root, "sheet"),
                root.path("headerRow").isInt() ? root.get("headerRow").asInt() : null,
                root.path("since1904").isBoolean() ? root.get("since1904").asBoolean() : null);
    }

    private static String text(JsonNode root, String field) {
        return root.hasNonNull(field) ? root.get(field).asText() : null;
    }
}
