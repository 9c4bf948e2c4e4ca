package org.hearthroll.desk;

import org.hearthroll.codes.CodeLists;
import org.hearthroll.desk.LinePipe.Batch;
import org.hearthroll.roster.Layout;
import org.hearthroll.roster.RowReader;
import org.hearthroll.work.Progress;

/** Runs the rows of one file into their sink: what was set aside or rejected on reading is counted, the rest handed on. */
final class FileIntake {

    private final ChosenFile file;
    private final String period;
    private final CodeLists lists;
    private final Progress progress;

    /** period: as the user named it, or null for the one the file states; lists: with the wordings that hold in the workspace. */
    FileIntake(ChosenFile file, String period, CodeLists lists, Progress progress) {
        this.file = file;
        this.period = period;
        this.lists = lists;
        this.progress = progress;
    }

    /** Makes the sink once the period is known (null where the file states none and the user named none). */
    @FunctionalInterface
    interface Sinks {
        RowSink open(Intake intake, String period);
    }

    Intake run(long importId, Sinks sinks) {
        RowReader reader = file.reader(lists);
        Intake intake = new Intake(importId, reader.layout());
        intake.findings().addAll(new FileFindings(file).all());
        try (LinePipe pipe = LinePipe.of(file.sheet().rows(), reader::read)) {
            Batch first = pipe.next();
            StatedPeriod stated = period == null ? stated(reader.layout(), first) : null;
            try (RowSink sink = sinks.open(intake, period == null ? stated.period() : period)) {
                drain(first, pipe, stated, intake, sink);
                progress.pause();
                sink.settle();
            }
        }
        intake.findings().addAll(reader.closing());
        return intake;
    }

    private StatedPeriod stated(Layout layout, Batch first) {
        StatedPeriod stated = new StatedPeriod(layout, file.name());
        stated.note(first.lines());
        return stated;
    }

    private void drain(Batch first, LinePipe pipe, StatedPeriod stated, Intake intake, RowSink sink) {
        for (Batch batch = first; !batch.lines().isEmpty(); batch = pipe.next()) {
            if (stated != null) {
                stated.note(batch.lines());
            }
            sink.expect(batch.lines());
            for (Line line : batch.lines()) {
                take(line, intake, sink);
            }
            progress.report(batch.position(), file.sheet().size());
            progress.pause();
        }
    }

    private static void take(Line line, Intake intake, RowSink sink) {
        switch (line.read().outcome()) {
            case SET_ASIDE -> {
                intake.setAside(line.read().reason());
                intake.findings().addAll(line.read().findings());
            }
            case REJECTED -> intake.reject(line, line.read().reason());
            case LOADED -> {
                if (sink.take(line)) {
                    intake.findings().addAll(line.read().findings());
                }
            }
        }
    }
}
