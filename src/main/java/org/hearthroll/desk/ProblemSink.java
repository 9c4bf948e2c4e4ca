package org.hearthroll.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearthroll.store.KeyedLoading;
import org.hearthroll.store.ProblemLoadStore;
import org.hearthroll.store.Stored;
import org.hearthroll.store.WorkspaceFile;

/** Takes in a problem ledger: new problems, and for known ones what has become of them, with their history. */
final class ProblemSink implements RowSink {

    private static final List<String> COLUMNS = List.of("number", "township", "village", "household_code", "person_code", "person_name", "type",
            "text", "source", "found_on", "state", "tier", "due_on", "lead_unit", "leader", "responsible", "measures", "resolved_on", "closed_on", "note");
    private static final Map<String, String> RENAMED = Map.of("name", "person_name", "person_code", "person_code", "problem_type", "type",
            "problem_text", "text", "checked_on", "found_on");
    private static final String CLOSED = "CLOSED";
    private static final String FIRST_STATE = "REVIEW";

    private final Intake intake;
    private final long period;
    private final ProblemLoadStore problems;
    private final PlaceNames places;
    private final RegisterColumns columns;
    private final KeyedLoading loading;
    private final Map<String, Seen> seen = new HashMap<>();

    private record Seen(long line, long digest) {
    }

    ProblemSink(WorkspaceFile workspace, Intake intake, long period, PlaceNames places) {
        this.intake = intake;
        this.period = period;
        this.problems = new ProblemLoadStore(workspace);
        this.places = places;
        columns = new RegisterColumns(intake.layout(), IntStream.range(0, intake.layout().size()).boxed().toList(), COLUMNS, RENAMED);
        Stream.of("township", "village", "state").forEach(columns::derive);
        loading = KeyedLoading.of(workspace, intake.importId(), new KeyedLoading.Shape("problem",
                List.of(new KeyedLoading.Constant("period_id", period)), List.of("key"),
                Stream.concat(columns.columns().stream(), Stream.of("wording", "more")).toList()));
    }

    @Override
    public boolean take(Line line) {
        String[] row = columns.row(line.read().values(), line.read().originals());
        boolean known = place(row, line);
        if (row[columns.position("state")] == null && "1".equals(intake.value(line, "closed"))) {
            row[columns.position("state")] = CLOSED;
        }
        String key = key(line, row);
        Seen earlier = seen.putIfAbsent(key, new Seen(line.read().number(), line.read().digest()));
        if (earlier != null) {
            again(line, earlier);
            return false;
        }
        if (!known) {
            intake.warn("PROBLEM_HOUSEHOLD_UNKNOWN", line.read().number(), intake.value(line, "household_code"), intake.value(line, "household_code"));
        }
        intake.tally().count(put(key, row, line));
        return true;
    }

    /** Gives the row its proper township, or its household's where it names none; answers whether the period holds the household it names. */
    private boolean place(String[] row, Line line) {
        String household = intake.value(line, "household_code");
        ProblemLoadStore.Home home = household == null ? null : problems.home(period, household);
        int township = columns.position("township");
        row[township] = places.township(row[township]);
        if (home != null && row[township] == null) {
            row[township] = home.township();
            row[columns.position("village")] = home.village();
        }
        return household == null || home != null;
    }

    private void again(Line line, Seen earlier) {
        if (earlier.digest() == line.read().digest()) {
            intake.setAside(Reasons.repeated(line));
        } else {
            intake.reject(line, Reasons.conflict("PROBLEM_CONFLICT", line, earlier.line()));
        }
    }

    private String key(Line line, String[] row) {
        String number = intake.value(line, "number");
        if (number != null) {
            return number;
        }
        String who = intake.value(line, "id_key") == null ? intake.value(line, "name") : intake.value(line, "id_key");
        return Stream.of(row[columns.position("township")], row[columns.position("village")], intake.value(line, "household_code"), who,
                        intake.value(line, "problem_type"), intake.value(line, "problem_text"), found(line))
                .map(part -> part == null ? "" : part).collect(Collectors.joining("|"));
    }

    private String found(Line line) {
        String found = intake.value(line, "found_on");
        return found == null ? intake.value(line, "checked_on") : found;
    }

    private Fate put(String key, String[] said, Line line) {
        int state = columns.position("state");
        Stored before = loading.find(0, key);
        if (before == null) {
            said[state] = said[state] == null ? FIRST_STATE : said[state];
            loading.add(new String[] {key}, said);
            return Fate.NEW;
        }
        String[] after = columns.merged(before.values(), said);
        after[state] = after[state] == null ? before.values()[state] : after[state];
        if (Arrays.equals(before.values(), after)) {
            return Fate.SAME;
        }
        loading.change(before.id(), after);
        intake.changes().values(new Changes.Subject(line.read().number(), intake.value(line, "household_code"), intake.value(line, "person_code"),
                intake.value(line, "name")), columns.differences(before.values(), after));
        problems.addEvent(before.id(), intake.importId(), changes(before.values(), after));
        return Fate.CHANGED;
    }

    /** {"field":"old → new"} for each field that changed. */
    private String changes(String[] before, String[] after) {
        FieldJson json = new FieldJson();
        for (int i = 0; i < columns.columns().size(); i++) {
            if (!Objects.equals(before[i], after[i])) {
                json.put(columns.columns().get(i), Objects.toString(before[i], "") + " → " + Objects.toString(after[i], ""));
            }
        }
        String changes = json.take();
        return changes == null ? "{}" : changes;
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
