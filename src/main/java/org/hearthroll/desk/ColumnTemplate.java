package org.hearthroll.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
 * "delimiter": …, "plainQuotes": true or false, "sheet": …, "headerRow": …, "headerRows": …, "since1904": …, "repairMojibake": true or false}; all but columns may be left out.
 */
public record ColumnTemplate(ReadingChoice reading, Map<String, String> columns) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Reads a template; refuses what is none, and fields that are not declared. */
    public static ColumnTemplate read(Path file) {
        try {
            return of(Files.readString(file), file.getFileName().toString());
        } catch (IOException e) {
            throw new Refusal(Message.of("template.unreadable", file), e);
        }
    }

    /** The template that a text holds; name is how a refusal calls it. */
    static ColumnTemplate of(String json, String name) {
        try {
            JsonNode root = MAPPER.readTree(json);
            if (root == null || !root.path("columns").isObject()) {
                throw Refusal.of("template.no-columns", name);
            }
            return new ColumnTemplate(reading(root), columns(name, root.get("columns")));
        } catch (JsonProcessingException e) {
            throw new Refusal(Message.of("template.no-columns", name), e);
        }
    }

    /** Writes the template beside its place and moves it there. */
    public void write(Path file) {
        try (var draft = AtomicFile.beside(file)) {
            Files.writeString(draft.draft(), json().toPrettyString() + "\n");
            draft.commit();
        } catch (IOException e) {
            throw new Refusal(Message.of("template.unwritable", file), e);
        }
    }

    ObjectNode json() {
        ObjectNode root = MAPPER.createObjectNode();
        var fields = root.putObject("columns");
        columns.forEach((header, field) -> fields.put(header, field.isEmpty() ? null : field));
        root.put("charset", reading.charset() == null ? null : reading.charset().name());
        root.put("delimiter", reading.delimiter() == null ? null : reading.delimiter().toString());
        root.put("plainQuotes", reading.plainQuotes());
        root.put("sheet", reading.sheet());
        root.put("headerRow", reading.headerRow());
        root.put("headerRows", reading.headerRows());
        root.put("since1904", reading.since1904());
        root.put("repairMojibake", reading.repairMojibake());
        return root;
    }

    private static Map<String, String> columns(String name, JsonNode node) {
        Map<String, String> columns = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            String field = entry.getValue().isNull() ? "" : entry.getValue().asText();
            if (!field.isEmpty() && Columns.standard().find(field).isEmpty()) {
                throw Refusal.of("template.unknown-field", name, field);
            }
            columns.put(entry.getKey(), field);
        });
        return columns;
    }

    private static ReadingChoice reading(JsonNode root) {
        String charset = text(root, "charset");
        String delimiter = text(root, "delimiter");
        return new ReadingChoice(charset == null ? null : ReadingChoice.charset(charset),
                delimiter == null || delimiter.isEmpty() ? null : delimiter.charAt(0), root.path("plainQuotes").asBoolean(false),
                text(root, "sheet"), number(root, "headerRow"), number(root, "headerRows"),
                root.path("since1904").isBoolean() ? root.get("since1904").asBoolean() : null, root.path("repairMojibake").asBoolean(false));
    }

    private static Integer number(JsonNode root, String field) {
        return root.path(field).isInt() ? root.get(field).asInt() : null;
    }

    private static String text(JsonNode root, String field) {
        return root.hasNonNull(field) ? root.get(field).asText() : null;
    }
}
