package org.hearthroll.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/** The dated copies of a workspace in the folder {@code <name>.backups} beside it; the last ten are kept. */
public final class DatedCopies {

    private static final int KEPT = 10;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Path file;

    public DatedCopies(Path file) {
        this.file = file;
    }

    /** Copies the open workspace as it is now and answers the copy. */
    public Path keep(WorkspaceFile open) {
        Path copy = next();
        SafeCopy.of(open, copy);
        drop();
        return copy;
    }

    /** A name of its own for the next copy: numbered on, so that the order never hangs on the clock. */
    Path next() {
        Path folder = folder();
        try {
            Files.createDirectories(folder);
            dropUnfinished(folder);
        } catch (IOException e) {
            throw new Refusal(Message.of("workspace.no-folder", folder), e);
        }
        List<Path> copies = list();
        int number = copies.isEmpty() ? 1 : number(copies.getLast()) + 1;
        return folder.resolve("%05d-%s.hearth".formatted(number, LocalDateTime.now().format(STAMP)));
    }

    /** A copy that was cut off with its process has not got its name yet. */
    private static void dropUnfinished(Path folder) throws IOException {
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, "*.part*")) {
            for (Path path : unfinished) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** The copies there are, oldest first. */
    public List<Path> list() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(path -> path.getFileName().toString().matches("\\d{5,}-\\d{8}-\\d{6}\\.hearth")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The time in the name of a copy: what the file system says may be that of a later move. */
    static LocalDateTime madeAt(Path copy) {
        String name = copy.getFileName().toString();
        return LocalDateTime.parse(name.substring(name.indexOf('-') + 1, name.indexOf('.')), STAMP);
    }

    void drop() {
        List<Path> copies = list();
        try {
            for (Path old : copies.subList(0, Math.max(0, copies.size() - KEPT))) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(Path copy) {
        String name = copy.getFileName().toString();
        return Integer.parseInt(name.substring(0, name.indexOf('-')));
    }

    private Path folder() {
        String name = file.getFileName().toString();
        String stem = name.endsWith(".hearth") ? name.substring(0, name.length() - ".hearth".length()) : name;
        return file.toAbsolutePath().resolveSibling(stem + ".backups");
    }
}
