package org.hearthroll.quality;

import java.util.List;
import java.util.function.BiConsumer;
import org.hearthroll.model.Member;
import org.hearthroll.text.Label;

/** A declared condition that no member may meet; shown: the fields told beside a fault (none: those it was found by). */
record PersonCheck(When when, List<String> shown) implements Check {

    @Override
    public void check(Case subject, BiConsumer<Member, Label> fault) {
        for (PersonValues person : subject.people()) {
            List<Clause> met = when.met(person);
            if (met != null) {
                fault.accept(person.member(), Facts.of(told(met), person));
            }
        }
    }

    private List<String> told(List<Clause> met) {
        return shown.isEmpty() ? new When(List.of(met)).fields() : shown;
    }

    @Override
    public List<String> fields() {
        return when.fields();
    }

    @Override
    public List<String> parameters() {
        return when.parameters();
    }
}
