package org.hearthroll.desk;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearthroll.roster.Column;
import org.hearthroll.roster.Columns;
import org.hearthroll.roster.Grain;
import org.hearthroll.store.AreaStore;
import org.hearthroll.store.KeyedLoading;
import org.hearthroll.store.Stored;
import org.hearthroll.store.WorkspaceFile;

/**
 * Takes in an area list: townships and villages with their codes, other names and the indicators of villages. A township that stands in the register under
 * another name gets its proper one.
 */
final class AreaSink implements RowSink {

    private static final Pattern SEPARATORS = Pattern.compile("[;；,，、|/\\s]+");
    private static final int TOWNSHIP_DIGITS = 9;

    private final Intake intake;
    private final AreaStore areas;
    private final KeyedLoading loading;
    /** The indicators of villages that the file states. */
    private final List<String> indicators;
    private final FieldJson json = new FieldJson();
    private final Set<List<String>> seen = new HashSet<>();

    AreaSink(WorkspaceFile workspace, Intake intake) {
        this.intake = intake;
        this.areas = new AreaStore(workspace);
        this.loading = KeyedLoading.of(workspace, intake.importId(),
                new KeyedLoading.Shape("area", List.of(), List.of("township", "village"), List.of("code", "aliases", "more")));
        this.indicators = Columns.standard().all().stream().filter(column -> column.grain() == Grain.AREA && column.id().startsWith("village_")).map(Column::id)
                .filter(field -> intake.layout().slot(field) >= 0).toList();
    }

    static List<String> names(String aliases) {
        return aliases == null ? List.of() : Arrays.stream(SEPARATORS.split(aliases)).filter(name -> !name.isEmpty()).toList();
    }

    @Override
    public boolean take(Line line) {
        String township = intake.value(line, "township");
        String village = intake.value(line, "village") == null ? "" : intake.value(line, "village");
        if (!seen.add(List.of(township, village))) {
            intake.setAside(Reasons.repeated(line));
            return false;
        }
        String code = village.isEmpty() ? first(intake.value(line, "area_code"), intake.value(line, "township_code")) : intake.value(line, "area_code");
        String aliases = first(intake.value(line, "aliases"), "");
        intake.tally().count(put(new AreaStore.Area(code, township, village, aliases), stated(line), line.read().number()));
        if (village.isEmpty()) {
            rename(township, aliases);
        } else {
            putTownship(line, township);
        }
        return true;
    }

    /** A list of villages names its townships too. */
    private void putTownship(Line line, String township) {
        String villageCode = intake.value(line, "area_code");
        String stated = intake.value(line, "township_code");
        String derived = villageCode != null && villageCode.length() >= TOWNSHIP_DIGITS ? villageCode.substring(0, TOWNSHIP_DIGITS) : null;
        if (!seen.contains(List.of(township, "")) && loading.find(0, township, "") == null) {
            put(new AreaStore.Area(first(stated, derived), township, "", ""), null, line.read().number());
        }
    }

    private String stated(Line line) {
        indicators.forEach(field -> json.put(field, intake.value(line, field)));
        return json.take();
    }

    private Fate put(AreaStore.Area area, String more, long row) {
        Stored before = loading.find(0, area.township(), area.village());
        if (before == null) {
            loading.add(new String[] {area.township(), area.village()}, new String[] {area.code(), area.aliases(), more});
            return Fate.NEW;
        }
        boolean speaksOfCode = intake.layout().slot("area_code") >= 0 || intake.layout().slot("township_code") >= 0;
        String[] after = {speaksOfCode ? area.code() : before.values()[0], intake.layout().slot("aliases") >= 0 ? area.aliases() : before.values()[1],
                FieldJson.merged(before.values()[2], more, indicators)};
        if (Arrays.equals(before.values(), after)) {
            return Fate.SAME;
        }
        loading.change(before.id(), after);
        Changes.Subject about = new Changes.Subject(row, null, null, area.village().isEmpty() ? area.township() : area.village());
        intake.changes().values(about, Stream.of(new Difference("area_code", before.values()[0], after[0]), new Difference("aliases", before.values()[1], after[1]))
                .filter(difference -> !Objects.equals(difference.before(), difference.after())).toList());
        intake.changes().values(about, FieldJson.differences(before.values()[2], after[2]));
        return Fate.CHANGED;
    }

    private void rename(String township, String aliases) {
        for (String alias : names(aliases)) {
            if (!alias.equals(township) && areas.rename(intake.importId(), alias, township) > 0) {
                intake.tally().wrote = true;
            }
        }
    }

    private static String first(String one, String other) {
        return one == null ? other : one;
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
