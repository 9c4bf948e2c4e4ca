package org.hearthroll.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The JSON columns of the register: flat objects of texts by field. */
final class FieldJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {
    };

    private final StringBuilder text = new StringBuilder();

    /** Adds a field; a null value adds nothing. */
    void put(String field, String value) {
        if (value != null) {
            text.append(text.isEmpty() ? "{\"" : ",\"");
            JsonStringEncoder.getInstance().quoteAsString(field, text);
            text.append("\":\"");
            JsonStringEncoder.getInstance().quoteAsString(value, text);
            text.append('"');
        }
    }

    /** The object put together so far, null if it has no field; begins a new one. */
    String take() {
        if (text.isEmpty()) {
            return null;
        }
        String json = text.append('}').toString();
        text.setLength(0);
        return json;
    }

    static Map<String, String> parse(String json) {
        try {
            return json == null ? new LinkedHashMap<>() : MAPPER.readValue(json, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The fields that two objects, either of which may be null, say differently. */
    static List<Difference> differences(String before, String after) {
        if (Objects.equals(before, after)) {
            return List.of();
        }
        Map<String, String> old = parse(before);
        Map<String, String> now = parse(after);
        return Stream.concat(old.keySet().stream(), now.keySet().stream()).distinct().filter(field -> !Objects.equals(old.get(field), now.get(field)))
                .map(field -> new Difference(field, old.get(field), now.get(field))).toList();
    }

    /** What stands once a file has spoken: of the fields it speaks of only what it says, of all others what stood before. */
    static String merged(String before, String said, Iterable<String> spoken) {
        if (before == null || Objects.equals(before, said)) {
            return said;
        }
        Map<String, String> fields = parse(before);
        Map<String, String> now = parse(said);
        for (String field : spoken) {
            if (now.get(field) == null) {
                fields.remove(field);
            } else {
                fields.put(field, now.get(field));
            }
        }
        FieldJson json = new FieldJson();
        fields.forEach(json::put);
        return json.take();
    }
}
