package org.hearthroll.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of this project, for the tests that hold them to the house style. */
final class House {

    static final Path ROOT = Path.of(System.getProperty("hearthroll.basedir", "."));
    static final Path MAIN = ROOT.resolve("src/main/java");
    static final Path RESOURCES = ROOT.resolve("src/main/resources/org/hearthroll");

    private House() {
    }

    /** The text of every file below a folder whose name ends so, by its path. */
    static Map<Path, String> files(Path folder, String ending) {
        try (Stream<Path> walk = Files.walk(folder)) {
            Map<Path, String> texts = new TreeMap<>();
            for (Path file : walk.filter(f -> f.toString().endsWith(ending)).toList()) {
                texts.put(file, Files.readString(file, StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders below another that hold a file of their own. */
    static List<Path> folders(Path folder) {
        return files(folder, ".java").keySet().stream().map(Path::getParent).distinct().toList();
    }
}
