package org.hearthroll.cli;

import java.io.PrintStream;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;

/** What every command talks to: the desktop it may ask for, the words of the chosen language, and the two UTF-8 streams. */
public record Terminal(Desktop desktop, Texts texts, PrintStream out, PrintStream err) {

    /** One line of the result; the line end is the same on every system. */
    public void line(String text) {
        out.print(text + "\n");
    }

    /** A whole document such as JSON or CSV, exactly as it is. */
    public void print(String document) {
        out.print(document);
    }

    /** A sentence of the result, in the chosen language. */
    public void say(Message message) {
        line(texts.say(message));
    }

    /** A sentence beside the result: scope, rounding, refusal. */
    public void note(Message message) {
        err.print(texts.say(message) + "\n");
    }
}
