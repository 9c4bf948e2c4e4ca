package org.hearthroll.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;

/** How the user names files: the system's file window on the desktop, a script in tests. */
public interface FileChoice {

    /** Files to read, none where the user turned away; endings are like "csv". */
    List<Path> open(Texts texts, Message title, List<String> endings);

    /** A file to write, with a proposed name; empty where the user turned away. */
    Optional<Path> save(Texts texts, Message title, String proposed);

    /** A folder to write into; empty where the user turned away or folders cannot be named. */
    default Optional<Path> folder(Texts texts, Message title) {
        return Optional.empty();
    }
}
