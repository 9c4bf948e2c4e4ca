package org.hearthroll.text;

import java.util.List;

/** A sentence not yet spoken: the key of its wording and what goes into the wording. */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
