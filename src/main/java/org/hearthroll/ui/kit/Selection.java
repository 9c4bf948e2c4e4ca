package org.hearthroll.ui.kit;

import java.nio.file.Path;
import java.util.List;
import org.hearthroll.model.Scope;

/** What to go to on a screen: the households of a scope (null: those of the scope bar), one household (null: none), files to load. */
public record Selection(Scope scope, String household, List<Path> files) {

    private static final Selection NONE = new Selection(null, null, List.of());

    public Selection {
        files = List.copyOf(files);
    }

    /** Nothing in particular: stay where you are. */
    public static Selection none() {
        return NONE;
    }

    /** The households behind a figure. */
    public static Selection of(Scope scope) {
        return new Selection(scope, null, List.of());
    }

    /** One household, by its code. */
    public static Selection ofHousehold(String code) {
        return new Selection(null, code, List.of());
    }

    /** Files the user dropped or named. */
    public static Selection ofFiles(List<Path> files) {
        return new Selection(null, null, files);
    }
}
