package org.hearthroll.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearthroll.work.AtomicFile;

/** The folder that the files of the sample go into. */
record Folder(Path path) {

    /** Begins a file, whose title lines may follow and then a header. */
    Lines begin(SampleFile file) {
        return Lines.of(path.resolve(file.fileName()), file.form());
    }

    /** Begins a file that grows while the households go by. */
    <T> Output<T> output(SampleFile file, List<Field<T>> fields, Function<Home, Stream<T>> linesOf) {
        return new Output<>(begin(file), fields, linesOf);
    }

    /** Writes a text as it is. */
    void write(SampleFile file, String text) {
        try (AtomicFile whole = AtomicFile.beside(path.resolve(file.fileName()))) {
            Files.writeString(whole.draft(), text);
            whole.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a whole file below the given title lines. */
    <T> void write(SampleFile file, List<Field<T>> fields, Stream<T> of, String... titles) {
        try (Lines lines = begin(file)) {
            for (String title : titles) {
                lines.line(title);
            }
            lines.line(Field.header(fields));
            of.forEach(line -> lines.line(Field.cells(fields, line)));
            lines.done();
        }
    }
}
