package org.hearthroll.ui.kit;

import java.util.Map;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons of the window, by what they mean. */
public final class Icons {

    private static final Map<String, Feather> SCREENS = Map.of("welcome", Feather.HOME, "overview", Feather.GRID, "import", Feather.DOWNLOAD,
            "roster", Feather.USERS, "causes", Feather.BAR_CHART_2, "distribution", Feather.MAP, "tables", Feather.LIST, "plans", Feather.CLIPBOARD,
            "quality", Feather.CHECK_SQUARE, "settings", Feather.SETTINGS);

    private Icons() {
    }

    /** The icon of a screen, by its id. */
    public static FontIcon screen(String id) {
        return of(SCREENS.getOrDefault(id, Feather.SQUARE));
    }

    /** A feather icon in the colour and size of the text beside it. */
    public static FontIcon of(Feather feather) {
        FontIcon icon = new FontIcon(feather);
        icon.getStyleClass().add("hr-icon");
        return icon;
    }
}
