package org.hearthroll.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import org.hearthroll.text.Message;

/** One page of the window. It is built anew for each workspace and language, so neither changes under it. */
public interface Screen {

    /** The id by which the navigation, the icons and the wordings ("screen." + id) know it. */
    String id();

    /** The nodes of the page, the same ones at each call. */
    Node node();

    /**
     * The page comes into view, or the scope or the data changed while it was in view: it reads what it shows again, within the
     * scope of its context. The selection says what to go to; it is {@link Selection#none()} where it should stay where it is.
     */
    void show(Selection selection);

    /** The user turned to the page, and it is shown: the keyboard goes to where the work on it is done. */
    default void enter() {
        // on most pages the user says with a click or Tab where to begin
    }

    /** Whether a household that was found is opened here while the page is in view, and not among the roster. */
    default boolean opensHouseholds() {
        return false;
    }

    /**
     * The page goes out of view, or its workspace or window closes: what is still being typed is kept, before this returns; answers why
     * it could not be, where it makes no sense. Most pages keep what is typed as it is typed.
     */
    default Optional<Message> leave() {
        return Optional.empty();
    }

    /** The user turns to another page of the work, and not only to the settings and back: what led to this page leads to it no longer. */
    default void forget() {
        // most pages are led to by nothing
    }

    /** Takes over what the user chose on the same page of the window before, which is drawn anew in another language or size; called before it is shown. */
    default void succeed(Screen before) {
        // on some pages there is nothing to choose
    }

    /** Whether its title stands in the middle of the top, where other pages have room. */
    default boolean titleInTheMiddle() {
        return false;
    }

    /** The colours of the window are others now: what no style sheet reaches, such as a chart, is painted anew. */
    default void repaint() {
        // most pages are coloured by the style sheet alone
    }
}
