package org.hearthroll.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.hearthroll.text.Message;

/** Writes what a screen shows to a file of the user's choice: a menu of formats, the work off the window's thread, a sentence when done. */
public final class ExportMenu extends MenuButton {

    private final UiContext ui;
    private final FileChoice files;
    private final Supplier<Message> title;
    private final Function<Path, Runnable> writing;

    /** writing gives, on the window's thread, the work that writes what is shown now; title names it and proposes the file's name. */
    public ExportMenu(UiContext ui, FileChoice files, List<String> endings, Supplier<Message> title, Function<Path, Runnable> writing) {
        super(ui.texts().say("export.menu"));
        this.ui = ui;
        this.files = files;
        this.title = title;
        this.writing = writing;
        getStyleClass().add("hr-choice");
        setMinWidth(USE_PREF_SIZE);
        endings.forEach(ending -> getItems().add(item(ending)));
    }

    private MenuItem item(String ending) {
        MenuItem item = new MenuItem(ui.texts().say("export.as." + ending));
        item.setOnAction(_ -> files.save(ui.texts(), Message.of("export.menu"), proposed(ending)).ifPresent(write(ending)));
        return item;
    }

    private String proposed(String ending) {
        return ui.texts().say(title.get()).replaceAll("[\\\\/:*?\"<>|]", " ").strip() + "." + ending;
    }

    private Consumer<Path> write(String ending) {
        return chosen -> {
            Path file = chosen.getFileName().toString().endsWith("." + ending) ? chosen : chosen.resolveSibling(chosen.getFileName() + "." + ending);
            Runnable work = writing.apply(file);
            ui.jobs().queue(Message.of("export.job"), _ -> {
                work.run();
                return file;
            }, written -> ui.alerts().tell(done(written)));
        };
    }

    /** Where a file was written. */
    public static Message done(Path written) {
        return Message.of("export.done", written.getFileName().toString(), String.valueOf(written.toAbsolutePath().getParent()));
    }
}
