package org.hearthroll.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Screen;
import org.hearthroll.ui.kit.Styles;

/** The list of screens at the left: icon, name and how many things wait there; where room is short only the icons. */
final class Navigation extends VBox {

    private static final double WIDE = 188;
    private static final double FOLDED = 58;

    private final Map<String, NavigationItem> items = new HashMap<>();
    private final VBox brand = new VBox(1);
    private final Label file = Parts.label("", Styles.SMALL);

    Navigation(Texts texts, List<Screen> screens, Consumer<String> chosen) {
        getStyleClass().add("hr-side");
        brand.getStyleClass().add("hr-brand");
        brand.getChildren().addAll(Parts.label(texts.say("app.name"), Styles.TITLE), file);
        getChildren().add(brand);
        for (int i = 0; i < screens.size(); i++) {
            if (i == screens.size() - 1) {
                getChildren().add(spring());
            }
            NavigationItem item = new NavigationItem(texts, screens.get(i).id(), i + 1, chosen);
            items.put(screens.get(i).id(), item);
            getChildren().add(item);
        }
        fold(false);
    }

    /** The file at work, below the name of the program. */
    void setFile(String name) {
        file.setText(name);
        file.setManaged(!name.isEmpty());
    }

    void mark(String id) {
        items.forEach((key, item) -> item.setSelected(key.equals(id)));
    }

    /** How many things wait on a screen; 0 takes the mark away. */
    void waiting(String id, long count) {
        NavigationItem item = items.get(id);
        if (item != null) {
            item.waiting(count);
        }
    }

    void fold(boolean folded) {
        double width = folded ? FOLDED : WIDE;
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        brand.setVisible(!folded);
        brand.setManaged(!folded);
        items.values().forEach(item -> item.fold(folded));
    }

    private static Region spring() {
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
