package org.hearthroll.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hearthroll.text.Language;

/** The language and the look the user chose; both are remembered, and the window follows. */
public final class Appearance {

    private final ObjectProperty<Language> language;
    private final ObjectProperty<Look> look;

    public Appearance(Memory memory) {
        language = new SimpleObjectProperty<>(memory.recall("language").map(Language::of).orElseGet(Language::ofSystem));
        look = new SimpleObjectProperty<>(new Look(memory.recall("theme").filter("dark"::equals).isPresent(), size(memory)));
        language.addListener((_, _, now) -> memory.keep("language", now.code()));
        look.addListener((_, _, now) -> {
            memory.keep("theme", now.dark() ? "dark" : "light");
            memory.keep("size", Integer.toString(now.size()));
        });
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    public ObjectProperty<Look> look() {
        return look;
    }

    /** A size somebody wrote into the file by hand is not trusted. */
    private static int size(Memory memory) {
        return memory.recall("size").filter(s -> s.matches("1[1-9]")).map(Integer::valueOf).orElse(Look.STANDARD.size());
    }
}
