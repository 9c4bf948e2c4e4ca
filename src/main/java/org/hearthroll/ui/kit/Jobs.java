package org.hearthroll.ui.kit;

import java.util.function.Consumer;
import javafx.collections.ObservableList;
import org.hearthroll.text.Message;

/**
 * The one door off the window's thread. Results and failures come back on the window's thread; failures that nobody takes go to the
 * alerts. A cancelled or overtaken job delivers nothing.
 */
public interface Jobs {

    /** Starts named work; it overtakes an unfinished job of the same name key, so that the newest wins. */
    <T> Job start(Message name, Work<T> work, Consumer<T> done);

    /** Starts named work that says itself what its failure means. */
    <T> Job start(Message name, Work<T> work, Consumer<T> done, Consumer<Throwable> failed);

    /** Adds work that must not be overtaken, such as saving: one after the other, in this order. */
    <T> Job queue(Message name, Work<T> work, Consumer<T> done);

    /** The jobs under way, oldest first. */
    ObservableList<Job> running();
}
