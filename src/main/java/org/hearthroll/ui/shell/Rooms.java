package org.hearthroll.ui.shell;

import java.util.List;
import org.hearthroll.desk.Desk;
import org.hearthroll.ui.kit.Screen;
import org.hearthroll.ui.kit.UiContext;

/** The list of screens, in the order of the navigation; the last is set apart from the others. */
@FunctionalInterface
public interface Rooms {

    /** Builds the screens there are upon a workspace; desk is null where none is open. */
    List<Screen> screens(UiContext ui, Desk desk);
}
