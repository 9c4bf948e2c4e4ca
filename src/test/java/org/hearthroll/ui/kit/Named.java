package org.hearthroll.ui.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;

/** A user who names the files a test says, in turn, then turns away; it remembers what was asked and proposed. */
public final class Named implements FileChoice {

    public final List<Path> next = new ArrayList<>();
    public final List<String> asked = new ArrayList<>();

    @Override
    public List<Path> open(Texts texts, Message title, List<String> endings) {
        asked.add(texts.say(title) + " " + endings);
        return next.isEmpty() ? List.of() : List.of(next.removeFirst());
    }

    @Override
    public Optional<Path> save(Texts texts, Message title, String proposed) {
        asked.add(texts.say(title) + " " + proposed);
        return next.isEmpty() ? Optional.empty() : Optional.of(next.removeFirst());
    }

    @Override
    public Optional<Path> folder(Texts texts, Message title) {
        asked.add(texts.say(title));
        return next.isEmpty() ? Optional.empty() : Optional.of(next.removeFirst());
    }
}
