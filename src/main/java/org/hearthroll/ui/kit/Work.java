package org.hearthroll.ui.kit;

import org.hearthroll.work.Progress;

/** Something that takes time; it touches no node and reports how far it is. */
@FunctionalInterface
public interface Work<T> {

    T run(Progress progress) throws Exception;
}
