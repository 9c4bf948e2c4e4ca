package org.hearthroll.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.hearthroll.figures.Table;
import org.hearthroll.model.Scope;

/** The way through the places of a crossed table: the county by townships, a township by villages; the line above the table leads back up, as Alt+Left does. */
final class Levels extends FlowPane {

    private static final String TOWNSHIP = "township";
    private static final String VILLAGE = "village";

    private final UiContext ui;
    private Consumer<String> crossed;
    private String level;
    private List<Step> steps = List.of();

    Levels(UiContext ui) {
        super(6, 2);
        this.ui = ui;
        setId("levels");
        BackKey.on(this, () -> steps.get(steps.size() - 2).taken().run());
        show(null);
    }

    /** A place on the way, and how to get there. */
    private record Step(String name, Runnable taken) {
    }

    /** Lets the user go down; other hears what the table is to be crossed with from now on, before the scope changes. */
    void hear(Consumer<String> other) {
        crossed = other;
    }

    /** Shows where a table stands that is crossed with a dimension (null: with none). */
    void show(String dimension) {
        level = crossed == null || !List.of(TOWNSHIP, VILLAGE).contains(dimension == null ? "" : dimension) ? null : dimension;
        steps = level == null ? List.of() : steps(ui.scope().get());
        getChildren().setAll(crumbs());
        Parts.show(this, steps.size() > 1);
    }

    /** Whether there is something below a group, whose sum is given: the villages of a township, the households of a village. */
    boolean leads(Table.Row sum) {
        return level != null && sum.opens().value(level).filter(place -> !place.isEmpty()).isPresent();
    }

    /** Goes to the villages of a township; answers false where households are what is below. */
    boolean down(Table.Row sum) {
        if (!leads(sum) || level.equals(VILLAGE)) {
            return false;
        }
        go(ui.scope().get().with(TOWNSHIP, sum.opens().value(TOWNSHIP).orElseThrow()).with(VILLAGE, null), VILLAGE);
        return true;
    }

    private List<Step> steps(Scope scope) {
        Scope county = scope.with(TOWNSHIP, null).with(VILLAGE, null);
        List<Step> all = new ArrayList<>(List.of(new Step(ui.texts().say("levels.county"), () -> go(county, TOWNSHIP))));
        scope.value(TOWNSHIP).filter(name -> !name.isEmpty()).ifPresent(name -> all.add(new Step(name, () -> go(scope.with(VILLAGE, null), VILLAGE))));
        scope.value(VILLAGE).filter(name -> !name.isEmpty()).ifPresent(name -> all.add(new Step(name, () -> { })));
        return all;
    }

    private List<Node> crumbs() {
        List<Node> crumbs = new ArrayList<>();
        for (Step step : steps) {
            boolean here = step == steps.getLast();
            crumbs.add(here ? Parts.label(step.name(), Styles.HEADING) : Parts.button(step.name(), step.taken(), Styles.LINK));
            if (!here) {
                crumbs.add(Parts.label("›", Styles.MUTED));
            }
        }
        return crumbs;
    }

    private void go(Scope scope, String by) {
        crossed.accept(by);
        ui.scope().set(scope);
    }
}
