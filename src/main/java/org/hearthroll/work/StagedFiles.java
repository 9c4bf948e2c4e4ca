package org.hearthroll.work;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Several files that appear in a folder together: written into a hidden folder within it and moved out when all are whole. Closing
 * without {@link #commit} or {@link #commitAs} leaves nothing behind; only the latter writes over a file that is there already.
 */
public final class StagedFiles implements AutoCloseable {

    private final Path folder;
    private final Path stage;

    private StagedFiles(Path folder, Path stage) {
        this.folder = folder;
        this.stage = stage;
    }

    /** Begins files for a folder, which is made if it is missing. */
    public static StagedFiles in(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Files.createDirectories(folder);
        return new StagedFiles(folder, Files.createTempDirectory(folder, ".part"));
    }

    /** Where to write the file of this name. */
    public Path draft(String name) {
        return stage.resolve(name);
    }

    /** Moves every file into the folder; if one cannot go, none stays there. */
    public void commit() throws IOException {
        List<Path> drafts = drafts();
        for (Path draft : drafts) {
            if (Files.exists(folder.resolve(draft.getFileName()))) {
                throw new FileAlreadyExistsException(draft.getFileName().toString());
            }
        }
        int moved = 0;
        try {
            for (Path draft : drafts) {
                Files.move(draft, folder.resolve(draft.getFileName()));
                moved++;
            }
        } catch (IOException e) {
            for (Path draft : drafts.subList(0, moved)) {
                Files.deleteIfExists(folder.resolve(draft.getFileName()));
            }
            throw e;
        }
    }

    /** Moves the only file to a place of its own, over what may be there. */
    public void commitAs(Path file) throws IOException {
        Files.move(drafts().getFirst(), file, StandardCopyOption.REPLACE_EXISTING);
    }

    private List<Path> drafts() throws IOException {
        try (Stream<Path> files = Files.list(stage)) {
            return files.sorted().toList();
        }
    }

    @Override
    public void close() throws IOException {
        for (Path draft : drafts()) {
            Files.deleteIfExists(draft);
        }
        Files.deleteIfExists(stage);
    }
}
