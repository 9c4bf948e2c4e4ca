package org.hearthroll.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearthroll.chart.Drawn;
import org.hearthroll.figures.Crossed;
import org.hearthroll.figures.Table;
import org.hearthroll.sheet.Handout;
import org.hearthroll.sheet.XlsxWriting;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;

/** A crossed table as a workbook, laid out as on the screen: a line for each group, a column for each value, of one measure. */
public final class CrossFile {

    private final Crossed crossed;
    private final Table.Column measure;
    private final Texts texts;
    private final FigureCells figures;

    /** measure: the id of the figure that is written. */
    public CrossFile(Crossed crossed, String measure, Texts texts) {
        this.crossed = crossed;
        this.measure = crossed.measures().stream().filter(column -> column.id().equals(measure)).findFirst().orElseThrow();
        this.texts = texts;
        this.figures = new FigureCells(texts);
    }

    /** The work of writing a breakdown to a file: crossed (null: it is not, or the file is a picture) as a matrix of a measure, else the table or its chart. */
    public static Runnable writing(Path file, Crossed crossed, Drawn drawn, String measure, Texts texts) {
        return crossed == null ? () -> new TableFile(drawn, texts).write(file) : () -> new CrossFile(crossed, measure, texts).write(file, drawn);
    }

    /** Writes the workbook with what its title and notes say of it; refuses a place that cannot be written. */
    public void write(Path file, Drawn drawn) {
        List<String> headings = new ArrayList<>(crossed.names().stream().map(column -> texts.say(column.heading())).toList());
        headings.add(crossed.all());
        headings.addAll(crossed.kinds());
        Handout around = new Handouts(texts).of(Message.of("table.file.measure", drawn.title(), measure.heading()), drawn.table(), List.of(measure));
        try (XlsxWriting out = XlsxWriting.handout(file, texts.say("table.file.sheet"), headings, around).keeping(crossed.names().size())) {
            crossed.lines().stream().filter(line -> !line.last()).forEach(line -> out.row(cells(line)));
            crossed.lines().stream().filter(Crossed.Line::last).forEach(line -> out.total(cells(line)));
            out.done();
        }
    }

    private List<Object> cells(Crossed.Line line) {
        List<Object> cells = new ArrayList<>(line.names());
        cells.add(cell(line.sum(), crossed.figure(line.sum(), measure)));
        crossed.kinds().forEach(kind -> cells.add(cell(line.parts().get(kind), crossed.figure(line, kind, measure))));
        return cells;
    }

    private Object cell(Table.Row row, Object value) {
        return figures.cell(measure, value, crossed.counted(row, measure), crossed.remark(row, measure));
    }
}
