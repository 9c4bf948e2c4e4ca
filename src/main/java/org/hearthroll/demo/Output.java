package org.hearthroll.demo;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One table of the sample that is written while the households go by. */
final class Output<T> implements HomeFile {

    private final Lines file;
    private final List<Field<T>> fields;
    private final Function<Home, Stream<T>> linesOf;

    /** Writes the header; linesOf says what a household contributes, which may be nothing. */
    Output(Lines file, List<Field<T>> fields, Function<Home, Stream<T>> linesOf) {
        this.file = file;
        this.fields = fields;
        this.linesOf = linesOf;
        file.line(Field.header(fields));
    }

    @Override
    public void take(Home home) {
        linesOf.apply(home).forEach(line -> file.line(Field.cells(fields, line)));
    }

    @Override
    public void done() {
        file.done();
    }

    @Override
    public void close() {
        file.close();
    }
}
