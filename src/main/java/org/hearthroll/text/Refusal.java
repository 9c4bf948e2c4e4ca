package org.hearthroll.text;

/** An action that was refused: one sentence for the user with the next step, and nothing changed. */
public final class Refusal extends RuntimeException {

    private final transient Message said;

    public Refusal(Message said) {
        super(said.key());
        this.said = said;
    }

    public Refusal(Message said, Throwable cause) {
        super(said.key(), cause);
        this.said = said;
    }

    public static Refusal of(String key, Object... arguments) {
        return new Refusal(Message.of(key, arguments));
    }

    public Message said() {
        return said;
    }
}
