package org.hearthroll.ui.kit;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Rounding;
import org.hearthroll.figures.ShareOf;
import org.hearthroll.figures.Themes;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;

/** The switches that every page of a breakdown has: what it is crossed with, which period it is compared with, which figure then stands, what its shares are of, and how shares are rounded. */
public final class BreakdownTools {

    private final Texts texts;
    private final Choice<String> across;
    private final CompareChoice compare;
    private final Segments<Boolean> unit;
    private final Choice<String> measure;
    private final Choice<ShareOf> shareOf;
    private final Choice<Rounding> rounding;
    private Set<String> unfilled = Set.of();
    private boolean crossed;
    private boolean persons;

    /** Who hears of the user's choices; by and compare hear null where nothing is to be crossed or compared, measured that another figure is to be shown. */
    public record Heard(Consumer<String> by, Consumer<String> compare, Consumer<ShareOf> shareOf, Consumer<Rounding> rounding, Runnable measured) { }

    /** page begins the names of the switches in the window; office is told the rule of rounding that the user chooses, before the page hears of it. */
    public BreakdownTools(Texts texts, String page, OfficeRounding office, Heard heard) {
        this.texts = texts;
        across = new Choice<String>(texts.say("causes.across"), this::across, heard.by()).grouped(this::theme).paling(dimension -> unfilled.contains(dimension), texts.say("choice.unfilled")).searching(texts);
        compare = new CompareChoice(texts, page + "-compare", heard.compare());
        Runnable other = () -> {
            showBase();
            heard.measured().run();
        };
        measure = new Choice<String>(texts.say("causes.measure"), figure -> texts.say("column." + figure), _ -> other.run()).valueAlone();
        unit = new Segments<>(List.of(false, true), ofPersons -> texts.say(ofPersons ? "causes.unit.persons" : "causes.unit.households"), ofPersons -> {
            count(ofPersons);
            other.run();
        });
        unit.setId(page + "-unit");
        shareOf = new Choice<ShareOf>(texts.say("causes.share-of"), base -> texts.say("causes.share-of." + base), heard.shareOf()).valueAlone();
        rounding = new Choice<Rounding>(texts.say("causes.rounding"), rule -> texts.say("causes.rounding." + rule), rule -> {
            office.choose(rule);
            heard.rounding().accept(rule);
        }).valueAlone();
        across.setId(page + "-across");
        measure.setId(page + "-measure");
        shareOf.setId(page + "-share-of");
        rounding.setId(page + "-rounding");
        measure.offer(BreakdownView.MEASURES, BreakdownView.MEASURES.getFirst());
    }

    /** What is laid across the breakdown, and which of its figures stands. */
    public List<Node> across() {
        return List.of(across, compare.node(), unit, measure, shareOf);
    }

    public Node rounding() {
        return rounding;
    }

    /** The figure that a crossed or compared table shows. */
    public String measure() {
        return measure.getValue();
    }

    /** Marks the dimensions that have nothing to show. */
    public void unfilled(Set<String> dimensions) {
        unfilled = dimensions;
        across.relist();
    }

    /** Lets the figure stand that stood in the window before. */
    public void succeed(BreakdownTools before) {
        measure.offer(BreakdownView.MEASURES, before.measure());
        persons = before.persons;
    }

    /** Begins with persons where what is counted are persons, else with households; what the user then chooses stands until that changes. */
    public void begin(boolean ofPersons) {
        if (persons != ofPersons) {
            persons = ofPersons;
            count(ofPersons);
        }
    }

    /** The same figure of the other unit. */
    private void count(boolean ofPersons) {
        boolean share = measure().endsWith("share");
        measure.offer(BreakdownView.MEASURES, BreakdownView.MEASURES.get((ofPersons ? 2 : 0) + (share ? 1 : 0)));
    }

    /** Offers the dimensions, and the switches that matter with by and compared as they are wished now (null: not crossed, not compared); comparable says whether the table can be compared at all. */
    public void show(List<String> dimensions, String by, List<String> periods, String compared, boolean comparable) {
        across.offerOrNothing(dimensions, by);
        compare.show(periods, compared, !comparable ? Message.of("compare.table") : by != null ? Message.of("compare.crossed") : null);
        Parts.show(across, !dimensions.isEmpty());
        Parts.show(measure, by != null || comparable && compared != null && periods.contains(compared));
        crossed = by != null;
        showBase();
    }

    /** Offers the figures that a crossed or compared table can show one at a time; none where it shows them all. */
    public void measures(List<String> figures) {
        if (!figures.isEmpty() && !figures.contains(measure())) {
            measure.offer(figures, figures.getFirst());
        } else if (!figures.isEmpty()) {
            measure.offer(figures, measure());
        }
        Parts.show(measure, measure.isVisible() && !figures.isEmpty());
        showBase();
    }

    /** Shows what shares are of where that matters, and the rule that they are rounded by. */
    public void shares(ShareOf base, Rounding rule) {
        shareOf.offer(List.of(ShareOf.values()), base);
        rounding.offer(List.of(Rounding.values()), rule);
    }

    /** Beside what shares are of there is no room for why a crossed table cannot be compared. */
    private void showBase() {
        boolean shares = crossed && measure().endsWith("share");
        unit.choose(Breakdown.ofPersons(measure()));
        Parts.show(unit, measure.isVisible() && BreakdownView.MEASURES.contains(measure()));
        Parts.show(shareOf, shares);
        compare.crowded(shares);
    }

    private String theme(String dimension) {
        return dimension == null ? null : Themes.ofDimension(dimension).in(texts.language());
    }

    private String across(String dimension) {
        return dimension == null ? texts.say("causes.across.none") : Dimensions.standard().find(dimension).map(Dimension::name).orElseThrow().in(texts.language());
    }
}
