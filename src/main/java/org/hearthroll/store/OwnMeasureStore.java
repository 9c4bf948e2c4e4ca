package org.hearthroll.store;

import java.util.List;

/** The measures an office added to the catalogue; plans keep their codes, so none is ever taken out. */
public final class OwnMeasureStore {

    private static final String SEPARATOR = ";";

    private final WorkspaceFile workspace;

    public OwnMeasureStore(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** One of them: X and a number; level PERSON or HOUSEHOLD; category, the codes it answers and who is responsible as in the catalogue; asked: whether plans must say how much. */
    public record Kept(String code, String level, String category, String name, List<String> answers, List<String> responsible, String unit, boolean asked, boolean retired) {

        public Kept {
            answers = List.copyOf(answers);
            responsible = List.copyOf(responsible);
        }
    }

    /** All of them in the order they were added. */
    public List<Kept> all() {
        return workspace.reading(connection -> Statements.list(connection, "own_measures", row -> new Kept(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                split(row.getString(5)), split(row.getString(6)), row.getString(7), row.getBoolean(8), row.getBoolean(9))));
    }

    /** Adds one, or changes the one of its code. */
    public void keep(Kept measure) {
        workspace.inTransaction(connection -> Statements.run(connection, "keep_own_measure", measure.code(), measure.level(), measure.category(), measure.name(),
                String.join(SEPARATOR, measure.answers()), String.join(SEPARATOR, measure.responsible()), measure.unit(), measure.asked(), measure.retired()));
    }

    private static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR));
    }
}
