package org.hearthroll.report;

import java.util.List;

/** A document as it is laid out, whatever file it becomes: blocks from top to bottom on one kind of paper; lengths in millimetres, type sizes in points. */
public record Form(Paper paper, List<Block> blocks) {

    /** The margins on the left and on the right, and those above and below. */
    static final double MARGIN = 20;
    static final double EDGE = 15;

    public Form {
        blocks = List.copyOf(blocks);
    }

    /** A4, upright or lying. */
    public enum Paper {
        UPRIGHT(210, 297), LYING(297, 210);

        private final double width;
        private final double height;

        Paper(double width, double height) {
            this.width = width;
            this.height = height;
        }

        double width() {
            return width;
        }

        double height() {
            return height;
        }

        /** The width between the margins. */
        double room() {
            return width - 2 * MARGIN;
        }
    }

    /** Where text stands in its room. */
    public enum Side {
        LEFT, CENTRE, RIGHT
    }

    /** The voice of a text: the title, what is set off, the text itself. */
    public enum Voice {
        TITLE, LABEL, TEXT
    }

    /** A part of the document. */
    public sealed interface Block permits Line, Grid {
    }

    /** A paragraph; it stays with what follows. */
    public record Line(String text, double size, Side side, Voice voice) implements Block {
    }

    /**
     * A table as wide as its columns together; its first rows are repeated on every page it goes on to. Rows stay whole wherever a page
     * can hold them. ruled: with lines around each cell.
     */
    public record Grid(List<Double> widths, int headers, double size, boolean ruled, List<Row> rows) implements Block {

        public Grid {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /** A row of cells whose spans together are the columns of its grid; height: the least it has. */
    public record Row(double height, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        static Row of(Cell... cells) {
            return new Row(0, List.of(cells));
        }
    }

    /** A text, possibly of several lines, over one or more columns. */
    public record Cell(String text, int span, Side side, Voice voice) {

        static Cell label(String text) {
            return new Cell(text, 1, Side.CENTRE, Voice.LABEL);
        }

        static Cell text(String text) {
            return new Cell(text, 1, Side.LEFT, Voice.TEXT);
        }

        static Cell centred(String text) {
            return new Cell(text, 1, Side.CENTRE, Voice.TEXT);
        }

        Cell over(int columns) {
            return new Cell(text, columns, side, voice);
        }
    }
}
