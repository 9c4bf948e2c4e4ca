package org.hearthroll.ui.kit;

/** A window with one page that counts how often it was told of a change; going elsewhere fails the test. */
public final class Alone implements Navigator {

    public int changes;

    @Override
    public void open(String screen, Selection selection) {
        throw new AssertionError("there is no " + screen);
    }

    @Override
    public void changed() {
        changes++;
    }
}
