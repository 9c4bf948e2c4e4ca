package org.hearthroll.ui.kit;

import javafx.beans.property.ObjectProperty;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;

/** What a screen is given of the window around it; the scope is that of the scope bar, with a stated period where there is one. */
public record UiContext(Texts texts, Jobs jobs, Navigator navigator, ObjectProperty<Scope> scope, Alerts alerts, Memory memory) {
}
