package org.hearthroll.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthroll.store.KeyedLoading;
import org.hearthroll.store.ListStore;
import org.hearthroll.store.Stored;
import org.hearthroll.store.WorkspaceFile;

/**
 * Takes in a department list. A person may stand in it several times (one row a job, say), so the n-th row of a person is compared
 * with the n-th that the list held of them.
 */
final class ListSink implements RowSink {

    private final Intake intake;
    private final KeyedLoading loading;
    private final Map<List<String>, Integer> times = new HashMap<>();
    private final FieldJson json = new FieldJson();

    ListSink(WorkspaceFile workspace, Intake intake, String name) {
        this.intake = intake;
        long list = new ListStore(workspace).idOf(name, intake.importId());
        this.loading = KeyedLoading.of(workspace, intake.importId(), new KeyedLoading.Shape("list_row",
                List.of(new KeyedLoading.Constant("list_id", list)), List.of("id_key", "household_code", "name"), List.of("fields")));
    }

    @Override
    public boolean take(Line line) {
        String[] key = {first(line, "id_key", "head_id"), intake.value(line, "household_code"), first(line, "name", "head_name")};
        int nth = times.merge(Arrays.asList(key), 1, Integer::sum) - 1;
        String[] fields = {fields(line)};
        Stored before = loading.find(nth, key);
        if (before == null) {
            loading.add(key, fields);
            intake.tally().count(Fate.NEW);
        } else if (Arrays.equals(before.values(), fields)) {
            intake.tally().count(Fate.SAME);
        } else {
            loading.change(before.id(), fields);
            intake.changes().values(new Changes.Subject(line.read().number(), key[1], null, key[2]), FieldJson.differences(before.values()[0], fields[0]));
            intake.tally().count(Fate.CHANGED);
        }
        return true;
    }

    private String first(Line line, String field, String other) {
        String value = intake.value(line, field);
        return value == null ? intake.value(line, other) : value;
    }

    private String fields(Line line) {
        for (int slot = 0; slot < intake.layout().size(); slot++) {
            json.put(intake.layout().fields().get(slot), line.read().value(slot));
        }
        String fields = json.take();
        return fields == null ? "{}" : fields;
    }

    @Override
    public void settle() {
        // every row is in its place already
    }

    @Override
    public void close() {
        loading.close();
    }
}
