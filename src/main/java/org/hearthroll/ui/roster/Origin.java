package org.hearthroll.ui.roster;

import java.util.Objects;
import java.util.Set;
import org.hearthroll.model.Listing;
import org.hearthroll.model.Scope;
import org.hearthroll.ui.kit.Trace;

/** The figure by which the list was opened (null: by none), and whom it counted. */
record Origin(Trace trace, Scope scope) {

    static final Origin NOWHERE = new Origin(null, null);

    /** Whether a listing is that of the figure: nothing has narrowed or widened it since. */
    boolean lists(Listing listing) {
        return listing.text() == null && Objects.equals(listing.scope().period(), scope.period()) && Set.copyOf(listing.scope().conditions()).equals(Set.copyOf(scope.conditions()));
    }
}
