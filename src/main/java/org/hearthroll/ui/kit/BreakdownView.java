package org.hearthroll.ui.kit;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.chart.Drawn;
import org.hearthroll.figures.Crossed;
import org.hearthroll.figures.Figure;
import org.hearthroll.figures.Movement;
import org.hearthroll.figures.StatedShares;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableShares;
import org.hearthroll.text.Message;

/** A breakdown as a page shows it: its table, crossed or compared as wished, beside its chart and the paragraph to read out. */
public final class BreakdownView {

    /** The figures that a crossed or compared table can show. */
    public static final List<String> MEASURES = List.of("households", "household_share", "persons", "person_share");

    /** What only a file needs: how many persons a mean was shared out among, and of a village, what makes sense of several. */
    private static final Set<String> LEFT_OUT = Set.of("persons_of_stated");
    private static final Set<String> OF_VILLAGES = Set.of("rated_persons", "villages", "villages_stated");

    private final UiContext ui;
    private final FiguresTable table;
    private final CrossTable cross;
    private final ChartChoice kinds;
    private final FiguresView view;
    private final Levels levels;
    private final Node node;
    private final Consumer<Figure> opened;
    private MoveMenu moves;
    private BiConsumer<Figure, Consumer<Movement>> moving;
    private Breakdown shown;
    private Message called;
    private String measured;
    private boolean greatestFirst;

    /** place is where the line between table and chart is kept; opened hears behind which figure the user wants to see. */
    public BreakdownView(UiContext ui, FiguresView.Place place, Consumer<Figure> opened) {
        this.ui = ui;
        this.opened = opened;
        table = new FiguresTable(ui.texts(), this::open);
        levels = new Levels(ui);
        cross = new CrossTable(ui.texts(), (row, column) -> opened.accept(shown.figure(row, column))).within(levels);
        kinds = new ChartChoice(ui.texts(), this::draw);
        view = new FiguresView(ui, place, kinds.nodes(), table.getSelectionModel()::select, row -> opened.accept(shown.figure(row, null)));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> view.choose(row));
        VBox.setVgrow(view.node(), Priority.ALWAYS);
        node = new VBox(6, levels, view.node());
    }

    public Node node() {
        return node;
    }

    /** Lets the names of places lead to what is below them; crossed hears what the table is to be crossed with then, and the scope changes after that. */
    public BreakdownView levels(Consumer<String> crossed) {
        levels.hear(crossed);
        return this;
    }

    /** Lets a difference lead to the households it is made of; counted finds them, chosen hears of which side the user wants to see. */
    public BreakdownView moving(BiConsumer<Figure, Consumer<Movement>> counted, BiConsumer<Movement, Movement.Side> chosen) {
        moving = counted;
        moves = new MoveMenu(ui.texts(), chosen);
        return this;
    }

    private void open(Figure figure) {
        if (moving == null || !Movement.explains(figure)) {
            opened.accept(figure);
            return;
        }
        Point2D asked = table.asked();
        moving.accept(figure, movement -> moves.show(movement, table, asked));
    }

    /** Begins with the greatest figure on top; else in the declared order. */
    public BreakdownView greatestFirst() {
        greatestFirst = true;
        return this;
    }

    /** Shows figures under a title; measure says which of them where not all have room; sentence may be null. */
    public void show(Breakdown figures, String measure, Message title, Message sentence) {
        shown = figures;
        called = title;
        view.sentence(sentence);
        measured = measure;
        draw();
        tabulate();
    }

    /** Whether crossing with this (null: nothing) makes the first crossed table there is here, which takes longer than any later one. */
    public boolean crossesFirst(String by) {
        return by != null && cross.getColumns().isEmpty();
    }

    /** Draws its charts as the same view did in the window before. */
    public void succeed(BreakdownView before) {
        kinds.succeed(before.kinds);
    }

    /** Draws the chart, if there is one, in the colours the window wears now. */
    public void repaint() {
        if (shown != null) {
            draw();
        }
    }

    private void draw() {
        Drawn drawn = drawn();
        view.chart(drawn.title(), drawn.chart(ui.texts(), ChartView.palette()));
    }

    /** What the chart is drawn of, as it is shown; null while there is none. */
    public Drawn drawn() {
        if (shown == null) {
            return null;
        }
        Table table = shown.drawn();
        String one = table == shown.whole() ? null : measured;
        Message title = table.columns().stream().filter(column -> column.id().equals(one)).findFirst()
                .map(column -> Message.of("table.file.measure", called, column.heading())).orElse(called);
        return new Drawn(table, kinds.offer(table, one), one, title);
    }

    /** Where not all figures have room, the table shows the one asked for. */
    private void tabulate() {
        Crossed crossed = shown.crossed() == null || shown.listed() ? null : Crossed.of(shown.crossed(), shown.whole());
        levels.show(crossed == null ? null : crossed.names().getLast().id());
        if (crossed != null) {
            cross.show(crossed, measured);
            view.table(cross, said(shown.shown().notesBeside(measured)));
            return;
        }
        boolean persons = shown.compared() != null && Breakdown.ofPersons(measured);
        table.only(shown.compared() == null ? plain(shown.shown()) : compared(shown.compared(), persons));
        (greatestFirst ? table.greatestFirst(persons ? "persons" : "households") : table).show(shown.shown());
        view.table(table, said(shown.shown().notes()));
    }

    /** The scope, which the first note is, stands above the page. */
    private static List<Message> said(List<Message> notes) {
        return notes.stream().skip(1).toList();
    }

    private static List<ColumnLook> plain(Table table) {
        List<ColumnLook> looks = names(table);
        boolean village = looks.stream().anyMatch(look -> look.id().equals("village"));
        table.columns().stream().filter(column -> FigureWords.numeric(column) && !LEFT_OUT.contains(column.id()) && !(village && OF_VILLAGES.contains(column.id())))
                .forEach(column -> looks.add(ColumnLook.of(column.id())));
        return looks;
    }

    private static List<ColumnLook> compared(Table table, boolean persons) {
        String count = persons ? "persons" : "households";
        String share = persons ? "person_share" : "household_share";
        List<ColumnLook> looks = names(table);
        looks.addAll(List.of(ColumnLook.of(count), ColumnLook.of(count + "_before", Message.of("figures.column.before")), ColumnLook.of(count + "_change", Message.of("figures.column.change")),
                ColumnLook.of(share), ColumnLook.of(share + "_before", Message.of("figures.column.before")),
                ColumnLook.of(share + "_change", Message.of("figures.column.points"))));
        return looks;
    }

    private static List<ColumnLook> names(Table table) {
        return new ArrayList<>(table.columns().stream().filter(column -> column.kind() == Table.Kind.LABEL).map(column -> ColumnLook.of(column.id())).toList());
    }

    /** Puts the table on the clipboard, in the order of the screen. */
    public void copy() {
        if (shown != null) {
            if (shown.crossed() == null || shown.listed()) {
                table.copy();
            } else {
                cross.copy();
            }
            ui.alerts().tell(Message.of("table.copied"));
        }
    }

    /** The shares that stand in the table, by the names of their rows; of a crossed table none, because no list has its order. */
    public TableShares ownShares() {
        return shown == null || shown.crossed() != null ? TableShares.NONE : new TableShares(ownShares("household_share"), ownShares("person_share"));
    }

    private List<StatedShares.Own> ownShares(String share) {
        Table whole = shown.whole();
        if (whole.columns().stream().noneMatch(column -> column.id().equals(share))) {
            return List.of();
        }
        List<String> labels = names(whole).stream().map(ColumnLook::id).toList();
        return whole.rows().stream().filter(row -> row.role() != Table.Role.TOTAL && whole.cell(row, share) != null)
                .map(row -> new StatedShares.Own(labels.stream().map(label -> (String) whole.cell(row, label)).collect(Collectors.joining(" ")), (BigDecimal) whole.cell(row, share))).toList();
    }

    /** The crossed table that a workbook of this name is laid out as; null where it is not crossed, or the file is a picture. */
    public Crossed crossed(Path file) {
        return file.toString().endsWith(".xlsx") && shown.crossed() != null && !shown.listed() ? Crossed.of(shown.crossed(), shown.whole()) : null;
    }
}
