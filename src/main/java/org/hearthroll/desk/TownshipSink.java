package org.hearthroll.desk;

import java.util.List;

/** Looks at the townships of the rows on their way to where they go. */
record TownshipSink(RowSink next, Intake intake, TownshipNames names) implements RowSink {

    @Override
    public void expect(List<Line> lines) {
        next.expect(lines);
    }

    @Override
    public boolean take(Line line) {
        boolean taken = next.take(line);
        if (taken) {
            names.note(intake.value(line, "township"), line.read().number());
        }
        return taken;
    }

    @Override
    public void settle() {
        next.settle();
        intake.findings().addAll(names.findings());
    }

    @Override
    public void close() {
        next.close();
    }
}
