package org.hearthroll.desk;

import java.util.List;
import org.hearthroll.figures.Mark;
import org.hearthroll.model.Listing;
import org.hearthroll.model.RegisterRow;
import org.hearthroll.store.AuditStore;
import org.hearthroll.store.HouseholdStore;
import org.hearthroll.store.Moment;
import org.hearthroll.store.Operator;
import org.hearthroll.store.SelectionStore;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Refusal;

/** Keeps households that somebody has found under a name, by which every figure can be narrowed to them. */
public final class NamedLists {

    private static final int LONGEST = 40;

    private final WorkspaceFile workspace;
    private final Periods periods;
    private final SelectionStore lists;
    private final AuditStore audit;

    NamedLists(WorkspaceFile workspace, Periods periods) {
        this.workspace = workspace;
        this.periods = periods;
        this.lists = new SelectionStore(workspace);
        this.audit = new AuditStore(workspace);
    }

    /** All of them, the latest first. */
    public List<NamedList> all() {
        return lists.all().stream().map(kept -> new NamedList(kept.name(), kept.period(), kept.at(), kept.operator(), kept.households(), kept.told())).toList();
    }

    /** Keeps the households of a listing; told says what they are. Refuses a name that is in use or cannot be one, and a listing of nobody. */
    public NamedList save(String name, Listing listing, String told) {
        String called = named(name);
        return workspace.together(() -> {
            List<String> codes = new HouseholdStore(workspace).rows(new Listing(listing.scope(), listing.members(), List.of(), listing.text(), null), 0, Integer.MAX_VALUE).stream()
                    .map(RegisterRow::household).distinct().toList();
            if (codes.isEmpty()) {
                throw Refusal.of("lists.refused.empty");
            }
            refuseTaken(called);
            String at = Moment.now();
            lists.add(new SelectionStore.Kept(called, periods.chosen(listing.scope().period()).name(), at, Operator.name(), told, codes.size()), codes);
            audit.append("list-saved", called + ": " + codes.size() + " households");
            return all().getFirst();
        });
    }

    /** Gives a list another name; refuses one that is in use or cannot be one. */
    public void rename(String name, String other) {
        String called = named(other);
        workspace.together(() -> {
            if (!called.equals(name)) {
                refuseTaken(called);
                lists.rename(name, called);
                audit.append("list-renamed", name + " -> " + called);
            }
            return null;
        });
    }

    /** Forgets a list; its households stay what they are. */
    public void delete(String name) {
        workspace.together(() -> {
            lists.drop(name);
            audit.append("list-deleted", name);
            return null;
        });
    }

    /** Names stand among the values of tables and conditions, so they neither hold what separates those nor read like a mark of theirs. */
    private static String named(String typed) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST || name.contains(";") || name.chars().anyMatch(Character::isISOControl) || Mark.isOne(name)) {
            throw Refusal.of("lists.refused.name", LONGEST);
        }
        return name;
    }

    private void refuseTaken(String name) {
        if (lists.has(name)) {
            throw Refusal.of("lists.refused.taken", name);
        }
    }
}
