package org.hearthroll.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Receipts as JSON text. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {
    }

    static String of(Receipt receipt) {
        try {
            return MAPPER.writeValueAsString(receipt);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Null where the text is no receipt. */
    static Receipt receipt(String json) {
        try {
            return MAPPER.readValue(json, Receipt.class);
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
