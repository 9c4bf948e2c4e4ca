package org.hearthroll.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;

/** The file windows of the system; they open where the user chose last. */
public final class SystemFileChoice implements FileChoice {

    private static final String FOLDER = "folder";

    private final Memory memory;

    public SystemFileChoice(Memory memory) {
        this.memory = memory;
    }

    @Override
    public List<Path> open(Texts texts, Message title, List<String> endings) {
        FileChooser chooser = chooser(texts, title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(String.join(", ", endings), endings.stream().map(e -> "*." + e).toList()));
        List<File> chosen = chooser.showOpenMultipleDialog(window());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).peek(this::remember).toList();
    }

    @Override
    public Optional<Path> save(Texts texts, Message title, String proposed) {
        FileChooser chooser = chooser(texts, title);
        chooser.setInitialFileName(proposed);
        Optional<Path> chosen = Optional.ofNullable(chooser.showSaveDialog(window())).map(File::toPath);
        chosen.ifPresent(this::remember);
        return chosen;
    }

    @Override
    public Optional<Path> folder(Texts texts, Message title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.say(title));
        memory.recall(FOLDER).map(File::new).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(window())).map(File::toPath);
    }

    private FileChooser chooser(Texts texts, Message title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.say(title));
        memory.recall(FOLDER).map(File::new).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private void remember(Path file) {
        memory.keep(FOLDER, file.toAbsolutePath().getParent().toString());
    }

    private static Window window() {
        return Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null);
    }
}
