package org.hearthroll.ui.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** What the window remembers, kept in a small file of the user's own; a file that cannot be read or written costs nothing but the memory. */
public final class MemoryFile implements Memory {

    private static final System.Logger LOG = System.getLogger(MemoryFile.class.getName());

    private final Path file;
    private final Properties kept = new Properties();

    public MemoryFile(Path file) {
        this.file = file;
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.log(Level.WARNING, file.toString(), unreadable);
            }
        }
    }

    @Override
    public Optional<String> recall(String key) {
        return Optional.ofNullable(kept.getProperty(key));
    }

    @Override
    public void keep(String key, String value) {
        if (!value.equals(kept.setProperty(key, value))) {
            write();
        }
    }

    /** Written beside and moved into place, so that a crash leaves the old file. */
    private void write() {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(beside)) {
                kept.store(writer, null);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, file.toString(), unwritable);
        }
    }
}
