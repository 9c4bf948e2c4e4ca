package org.hearthroll.desk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearthroll.roster.HeaderFingerprint;

/** A template kept under a name for files with one header, known by its fingerprint. */
public record SavedTemplate(String name, String fingerprint, ColumnTemplate template) {

    /** What the template says of the columns of this header, which may be spaced, bracketed or ordered otherwise than the one it was saved for. */
    public Map<String, String> columns(List<String> header) {
        Map<String, String> fields = new HashMap<>();
        template.columns().forEach((name, field) -> fields.put(HeaderFingerprint.name(name), field));
        Map<String, String> columns = new LinkedHashMap<>();
        header.stream().filter(name -> fields.containsKey(HeaderFingerprint.name(name))).forEach(name -> columns.put(name, fields.get(HeaderFingerprint.name(name))));
        return columns;
    }
}
