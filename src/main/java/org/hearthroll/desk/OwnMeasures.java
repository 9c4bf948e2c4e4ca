package org.hearthroll.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearthroll.codes.Spelling;
import org.hearthroll.plan.Catalogue;
import org.hearthroll.plan.MeasureType;
import org.hearthroll.plan.MeasureType.Standing;
import org.hearthroll.store.AuditStore;
import org.hearthroll.store.OwnMeasureStore;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Label;
import org.hearthroll.text.Refusal;

/**
 * The measures an office adds to the catalogue, each change one deed with its line in the audit. One is never taken out, because plans
 * would lose its words: retired, it is offered no more and still named where a plan has it.
 */
public final class OwnMeasures {

    /** No declared code begins with it. */
    static final String PREFIX = "X";

    private final WorkspaceFile workspace;
    private final OwnMeasureStore store;

    OwnMeasures(WorkspaceFile workspace) {
        this.workspace = workspace;
        this.store = new OwnMeasureStore(workspace);
    }

    /** The declared measures and those of this office. */
    public Catalogue catalogue() {
        return Catalogue.with(all());
    }

    /** Those of this office in the order they were added, the retired ones too. */
    public List<MeasureType> all() {
        return store.all().stream().map(OwnMeasures::type).toList();
    }

    /** Adds a measure and answers it with its code. Refuses an empty name and one that another measure has. */
    public MeasureType add(StatedMeasure stated) {
        return workspace.together(() -> {
            refuseName("", stated.name());
            int last = store.all().stream().mapToInt(kept -> Integer.parseInt(kept.code().substring(PREFIX.length()))).max().orElse(0);
            return keep(PREFIX + String.format(Locale.ROOT, "%02d", last + 1), stated, false, "own-measure-added");
        });
    }

    /** Says otherwise what a measure is; plans that have it read so from now on. Refuses the same names. */
    public MeasureType change(String code, StatedMeasure stated) {
        return workspace.together(() -> {
            refuseName(code, stated.name());
            return keep(code, stated, !known(code).offered(), "own-measure-changed");
        });
    }

    /** Offers a measure no more. */
    public MeasureType retire(String code) {
        return workspace.together(() -> keep(code, StatedMeasure.of(known(code)), true, "own-measure-retired"));
    }

    /** Offers a retired measure again. */
    public MeasureType restore(String code) {
        return workspace.together(() -> keep(code, StatedMeasure.of(known(code)), false, "own-measure-restored"));
    }

    private MeasureType known(String code) {
        return all().stream().filter(own -> own.code().equals(code)).findFirst().orElseThrow();
    }

    private MeasureType keep(String code, StatedMeasure stated, boolean retired, String deed) {
        var kept = new OwnMeasureStore.Kept(code, stated.level().name(), stated.category(), stated.name(), stated.answers(), stated.responsible(), stated.counting().unit(),
                stated.counting().quantityAsked(), retired);
        store.keep(kept);
        new AuditStore(workspace).append(deed, code + " " + stated.name());
        return type(kept);
    }

    private void refuseName(String code, String name) {
        if (name.isEmpty()) {
            throw Refusal.of("own.refused.name");
        }
        catalogue().all().stream().filter(other -> !other.code().equals(code) && named(other, name)).findFirst().ifPresent(other -> {
            throw Refusal.of(other.offered() ? "own.refused.taken" : "own.refused.retired", other.code(), other.label());
        });
    }

    /** A code is a name too where words stand for codes. */
    private static boolean named(MeasureType other, String name) {
        return Stream.of(other.code(), other.label().zh(), other.label().en()).map(OwnMeasures::key).anyMatch(key(name)::equals);
    }

    private static String key(String name) {
        return Spelling.key(name).toLowerCase(Locale.ROOT);
    }

    private static MeasureType type(OwnMeasureStore.Kept kept) {
        return new MeasureType(kept.code(), MeasureType.Level.valueOf(kept.level()), kept.category(), kept.answers(), new Label(kept.name(), kept.name()), kept.name(), kept.responsible(),
                new MeasureType.Counting(kept.unit(), kept.asked()), kept.retired() ? Standing.RETIRED : Standing.OWN);
    }
}
