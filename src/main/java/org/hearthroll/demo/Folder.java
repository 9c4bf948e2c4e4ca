package org.hearthroll.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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
