package org.hearthroll.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearthroll.figures.Codes;
import org.hearthroll.figures.Counts.Progression;
import org.hearthroll.figures.Cut;
import org.hearthroll.figures.Dimension.Grain;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Question;
import org.hearthroll.figures.Question.Subject;
import org.hearthroll.figures.Units;
import org.hearthroll.model.Period;
import org.hearthroll.model.Scope;

/** How far the check has come in each township, counted out of columns. */
final class CheckedHouseholds {

    private static final Cut TOWNSHIP = new Cut(Dimensions.standard().byId("township"), List.of());
    private static final String YES = "1";

    private final Shelf shelf;
    private final Period period;
    private final Question question;

    CheckedHouseholds(Shelf shelf, Period period, Scope scope) {
        this.shelf = shelf;
        this.period = period;
        this.question = new Question(Subject.HOUSEHOLDS, scope, TOWNSHIP, null);
    }

    /** The expression that says whether a household h is recorded as checked. */
    static String expression() {
        return Template.fragment("is_checked", Map.of("listed", Statements.sql("listed_as_checked")));
    }

    List<Progression> byTownship() {
        Units units = new UnitChoice(shelf, period, question).units();
        Codes checked = shelf.column(period.id(), Grain.HOUSEHOLD, expression());
        Codes townships = units.group().codes();
        long[] households = new long[townships.texts().size()];
        long[] done = new long[households.length];
        units.within().stream().forEach(household -> {
            int township = townships.codes()[household];
            households[township]++;
            done[township] += YES.equals(checked.texts().get(checked.codes()[household])) ? 1 : 0;
        });
        List<Progression> progress = new ArrayList<>();
        for (int i = 0; i < households.length; i++) {
            if (households[i] > 0) {
                progress.add(new Progression(townships.texts().get(i), households[i], done[i]));
            }
        }
        return progress;
    }
}
