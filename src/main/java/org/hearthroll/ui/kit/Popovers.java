package org.hearthroll.ui.kit;

import atlantafx.base.controls.Popover;
import javafx.scene.Node;

/** Makes the panels that open beside a button and close when something else is clicked. */
public final class Popovers {

    private Popovers() {
    }

    public static Popover titled(String title, Node content, Popover.ArrowLocation arrow) {
        Popover made = new Popover(content);
        made.setArrowLocation(arrow);
        made.setTitle(title);
        made.setHeaderAlwaysVisible(true);
        made.setDetachable(false);
        made.setAnimated(false);
        return made;
    }
}
