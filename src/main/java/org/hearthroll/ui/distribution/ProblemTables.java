package org.hearthroll.ui.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.TableView;
import org.hearthroll.figures.Crossed;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.Verdict;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.ColumnLook;
import org.hearthroll.ui.kit.CrossTable;
import org.hearthroll.ui.kit.FiguresTable;
import org.hearthroll.ui.kit.Tone;

/** The tables of the screen of problems: townships with their verdicts, types, and townships crossed with types. */
final class ProblemTables {

    private static final Map<String, Tone> TONES = Map.of("VERIFY", Tone.BAD, "LOW", Tone.WARNING, "LOW_SMALL", Tone.WARNING, "UNFINISHED", Tone.NEUTRAL,
            "HIGH", Tone.INFO, "HIGH_95", Tone.INFO);
    private static final Map<String, Tone> CORRECTED = Map.of("VERY_LOW", Tone.BAD, "LOW", Tone.WARNING, "HIGH", Tone.INFO, "VERY_HIGH", Tone.INFO);

    /** What only says something of several townships. */
    private static final Set<String> RELATIVE = Set.of("rank", "share");

    private final ColumnLook verdict;
    private final ColumnLook second;
    private final FiguresTable townships;
    private final FiguresTable types;
    private final CrossTable cross;

    /** opened hears behind which figure of which row the user wants to see, chosen which line of the townships or types is chosen (null: none). */
    ProblemTables(Texts texts, BiConsumer<Table.Row, Table.Column> opened, Consumer<Table.Row> chosen) {
        verdict = ColumnLook.marked("verdict", v -> texts.say("verdict." + v), TONES::get).explained(v -> texts.say(Verdict.valueOf(v).means()));
        second = ColumnLook.marked(ProblemFigures.OPINION, v -> texts.say("corrected." + v), CORRECTED::get);
        townships = new FiguresTable(texts, figure -> opened.accept(figure.row(), figure.column())).greatestFirst("problems");
        types = new FiguresTable(texts, figure -> opened.accept(figure.row(), figure.column())).greatestFirst("problems");
        cross = new CrossTable(texts, opened);
        townships.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> chosen.accept(row));
        types.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> chosen.accept(row));
    }

    /** On the ground of which tone a verdict stands; none if it stands on none. */
    static Optional<Tone> tone(Verdict verdict) {
        return Optional.ofNullable(TONES.get(verdict.name()));
    }

    /** The table of a view, with its figures; exact: those behind the verdicts too. */
    TableView<?> show(ProblemFigures figures, boolean exact) {
        return switch (figures.wish().view()) {
            case TOWNSHIPS -> shown(townships.only(columns(figures.townships(), exact)), figures.townships());
            case TYPES -> shown(types, figures.types());
            case CROSSED -> {
                cross.show(Crossed.of(figures.crossed(), figures.types()), "problems");
                yield cross;
            }
        };
    }

    /** Whether a view is the first crossed table, which takes longer than any later one. */
    boolean crossesFirst(View view) {
        return view == View.CROSSED && cross.getColumns().isEmpty();
    }

    /** The township that is chosen; null for none. */
    Table.Row chosen() {
        return townships.getSelectionModel().getSelectedItem();
    }

    /** A mark of the chart chooses the line of its township, or of its type. */
    void choose(Table.Row row) {
        townships.getItems().stream().filter(r -> r.opens().equals(row.opens())).findFirst().ifPresent(townships.getSelectionModel()::select);
        types.getItems().stream().filter(r -> r.equals(row)).findFirst().ifPresent(types.getSelectionModel()::select);
    }

    /** Goes to the line of a township, by its name. */
    void goTo(String township, Table figures) {
        townships.getItems().stream().filter(row -> township.equals(figures.cell(row, "township"))).findFirst().ifPresent(townships::goTo);
    }

    void copy(View view) {
        switch (view) {
            case TOWNSHIPS -> townships.copy();
            case TYPES -> types.copy();
            case CROSSED -> cross.copy();
        }
    }

    /** Without a record of checks every household counts as checked, and a column that says so says nothing; no more do a rank where there is none and a second opinion where there is none. */
    private List<ColumnLook> columns(Table table, boolean exact) {
        List<String> there = table.columns().stream().map(Table.Column::id).toList();
        List<ColumnLook> columns = new ArrayList<>(List.of(ColumnLook.of("rank"), ColumnLook.of("township")));
        columns.addAll(table.traits().comparedWith() == null ? alone(there.contains("progress")) : compared(table.traits().comparedWith()));
        columns.removeIf(column -> RELATIVE.contains(column.id()) && table.rows().stream().allMatch(row -> table.cell(row, column.id()) == null));
        boolean opinion = there.contains(ProblemFigures.OPINION) && table.rows().stream().anyMatch(row -> table.cell(row, ProblemFigures.OPINION) != null);
        if (exact && opinion) {
            columns.addAll(List.of(second, ColumnLook.of(ProblemFigures.LIKELY)));
        }
        if (exact) {
            columns.addAll(ProblemFigures.LIMITS.stream().map(ColumnLook::of).toList());
        }
        return columns;
    }

    private List<ColumnLook> alone(boolean progress) {
        List<ColumnLook> columns = new ArrayList<>(List.of(ColumnLook.of("households")));
        if (progress) {
            columns.add(ColumnLook.of("progress"));
        }
        columns.addAll(List.of(ColumnLook.of("problems"), ColumnLook.of("expected"), verdict, ColumnLook.of("share")));
        return columns;
    }

    /** Beside another period there is room only for what is compared, and the verdict. */
    private List<ColumnLook> compared(String period) {
        return List.of(ColumnLook.of("problems"), ColumnLook.of("problems_before", Message.of("distribution.before", period)),
                ColumnLook.of("problems_change", Message.of("distribution.change")), verdict, ColumnLook.of("rate", Message.of("distribution.rate")),
                ColumnLook.of("rate_before", Message.of("distribution.before", period)), ColumnLook.of("rate_change", Message.of("distribution.change")));
    }

    private static FiguresTable shown(FiguresTable view, Table table) {
        view.show(table);
        return view;
    }
}
