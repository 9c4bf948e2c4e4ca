package org.hearthroll.model;

import java.util.Map;

/**
 * One person of a household as a period records it. Values are by field id, codes for coded fields (several joined by ';'),
 * a field that is not there was left blank, which is neither 否 nor 0.
 */
public record Member(String code, String name, Map<String, String> values) {

    public Member {
        values = Map.copyOf(values);
    }

    /** The value of a field, or an empty text where it was left blank. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
