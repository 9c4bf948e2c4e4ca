package org.hearthroll.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.hearthroll.report.Form.Cell;
import org.hearthroll.report.Form.Grid;
import org.hearthroll.report.Form.Line;
import org.hearthroll.report.Form.Row;
import org.hearthroll.report.Form.Side;
import org.hearthroll.report.Form.Voice;

/** Puts a form on pages: text wrapped, rows kept whole where a page can hold them, headers repeated. */
final class Layout {

    private static final double POINTS = 72 / 25.4;
    /** A line of type and the room above it, in parts of its size. */
    private static final double LEADING = 1.35;
    private static final double ASCENT = 1.0;
    private static final double ASIDE = 1.5 * POINTS;
    private static final double ABOVE = 0.8 * POINTS;
    /** The room above and below a paragraph, as in Word. */
    private static final double APART = 1.0 * POINTS;
    /** A paragraph stays with so much of what follows it. */
    private static final double KEPT = 18 * POINTS;

    private final Form form;
    private final Type type;
    private final double left = Form.MARGIN * POINTS;
    private final double top = Form.EDGE * POINTS;
    private final double bottom;
    private final List<Sheet> sheets = new ArrayList<>();
    private double y;

    Layout(Form form, Type type) {
        this.form = form;
        this.type = type;
        this.bottom = (form.paper().height() - Form.EDGE) * POINTS;
    }

    /** The form of the first of some type sizes that leaves it on one page. */
    static Optional<Form> onOnePage(double[] sizes, DoubleFunction<Form> of, Type type) {
        return Arrays.stream(sizes).mapToObj(of).filter(form -> new Layout(form, type).sheets().size() == 1).findFirst();
    }

    /** The pages, at least one; to be asked for once. */
    List<Sheet> sheets() {
        turn();
        for (int i = 0; i < form.blocks().size(); i++) {
            switch (form.blocks().get(i)) {
                case Line line -> put(line, i + 1 < form.blocks().size());
                case Grid grid -> put(grid);
            }
        }
        return sheets;
    }

    private void turn() {
        sheets.add(Sheet.empty());
        y = top;
    }

    private void put(Line line, boolean followed) {
        double width = form.paper().room() * POINTS;
        List<String> lines = lines(line.text(), width, line.size(), line.voice());
        double height = lines.size() * line.size() * LEADING + 2 * APART;
        if (y > top && y + height + (followed ? KEPT : 0) > bottom) {
            turn();
        }
        write(lines, new Area(left, y + APART, width), line.size(), new Cell("", 1, line.side(), line.voice()));
        y += height;
    }

    private void put(Grid grid) {
        List<Drawn> header = grid.rows().subList(0, grid.headers()).stream().map(row -> drawn(grid, row)).toList();
        double headed = header.stream().mapToDouble(Drawn::height).sum();
        for (int i = grid.headers(); i < grid.rows().size(); i++) {
            Drawn row = drawn(grid, grid.rows().get(i));
            boolean first = i == grid.headers();
            double wanted = row.height() + (first ? headed : 0);
            if (y > top && y + Math.min(wanted, bottom - top) > bottom) {
                turn();
                first = true;
            }
            if (first) {
                header.forEach(this::draw);
            }
            whole(row, header);
        }
    }

    /** A row that no page can hold goes on over several, header and all, broken between lines. */
    private void whole(Drawn row, List<Drawn> header) {
        Drawn rest = row;
        while (y + rest.height() > bottom) {
            int fitting = Math.max(1, (int) ((bottom - y - 2 * ABOVE) / (row.grid().size() * LEADING)));
            draw(rest.first(fitting));
            rest = rest.after(fitting);
            turn();
            header.forEach(this::draw);
        }
        draw(rest);
    }

    private Drawn drawn(Grid grid, Row row) {
        List<List<String>> texts = new ArrayList<>();
        int column = 0;
        for (Cell cell : row.cells()) {
            texts.add(lines(cell.text(), width(grid, column, cell.span()) - 2 * ASIDE, grid.size(), cell.voice()));
            column += cell.span();
        }
        return new Drawn(grid, row, texts);
    }

    private void draw(Drawn row) {
        Sheet sheet = sheets.getLast();
        double x = left;
        int column = 0;
        for (int i = 0; i < row.texts().size(); i++) {
            Cell cell = row.row().cells().get(i);
            double width = width(row.grid(), column, cell.span());
            write(row.texts().get(i), new Area(x + ASIDE, y + ABOVE + row.slack(i), width - 2 * ASIDE), row.grid().size(), cell);
            if (row.grid().ruled()) {
                sheet.rules().add(new Sheet.Rule(x, y, x, y + row.height()));
            }
            x += width;
            column += cell.span();
        }
        if (row.grid().ruled()) {
            sheet.rules().add(new Sheet.Rule(x, y, x, y + row.height()));
            sheet.rules().add(new Sheet.Rule(left, y, x, y));
            sheet.rules().add(new Sheet.Rule(left, y + row.height(), x, y + row.height()));
        }
        y += row.height();
    }

    /** Where text goes: its upper left corner and its width. */
    private record Area(double x, double y, double width) {
    }

    private void write(List<String> lines, Area area, double size, Cell cell) {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i);
            double spare = area.width() - text.codePoints().mapToDouble(c -> type.width(cell.voice(), c) * size).sum();
            double x = area.x() + (cell.side() == Side.LEFT ? 0 : cell.side() == Side.CENTRE ? spare / 2 : spare);
            if (!text.isEmpty()) {
                sheets.getLast().words().add(new Sheet.Words(x, area.y() + size * (ASCENT + i * LEADING), size, cell.voice(), text));
            }
        }
    }

    private List<String> lines(String text, double width, double size, Voice voice) {
        return LineBreaks.of(type.shown(text), width, character -> type.width(voice, character) * size);
    }

    private static double width(Grid grid, int column, int span) {
        return grid.widths().subList(column, column + span).stream().mapToDouble(Double::doubleValue).sum() * POINTS;
    }

    /** A row with its cells broken into lines. */
    private record Drawn(Grid grid, Row row, List<List<String>> texts) {

        double height() {
            int lines = texts.stream().mapToInt(List::size).max().orElse(1);
            return Math.max(row.height() * POINTS, lines * grid.size() * LEADING + 2 * ABOVE);
        }

        /** How far a cell's text stands below the top of its room: in the middle of a row of ordinary height, at the top of a tall one. */
        double slack(int cell) {
            return row.height() > 0 ? 0 : (height() - 2 * ABOVE - texts.get(cell).size() * grid.size() * LEADING) / 2;
        }

        Drawn first(int lines) {
            return new Drawn(grid, row, texts.stream().map(text -> text.subList(0, Math.min(lines, text.size()))).toList());
        }

        Drawn after(int lines) {
            return new Drawn(grid, row, texts.stream().map(text -> text.subList(Math.min(lines, text.size()), text.size())).toList());
        }
    }
}
