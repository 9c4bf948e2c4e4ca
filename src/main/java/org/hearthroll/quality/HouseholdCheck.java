package org.hearthroll.quality;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.hearthroll.model.Member;
import org.hearthroll.text.Label;

/** A declared condition that no household (or village) may meet, with the number of members it asks for (null: no matter how many). */
record HouseholdCheck(When when, MemberCount members, List<String> shown) implements Check {

    @Override
    public void check(Case subject, BiConsumer<Member, Label> fault) {
        List<Clause> met = when.met(subject);
        if (met == null) {
            return;
        }
        List<String> told = shown.isEmpty() ? new When(List.of(met)).fields() : shown;
        if (members == null) {
            fault.accept(null, Facts.of(told, subject));
            return;
        }
        int count = members.count(subject);
        if (members.fits(count, subject)) {
            fault.accept(null, Facts.of(told, subject, Facts.people(count)));
        }
    }

    @Override
    public List<String> fields() {
        return members == null ? when.fields() : Stream.concat(when.fields().stream(), members.who().fields().stream()).distinct().toList();
    }

    @Override
    public List<String> parameters() {
        Stream<String> counted = members == null || !Numbers.parameter(members.limit()) ? Stream.empty() : Stream.of(members.limit());
        return Stream.concat(when.parameters().stream(), counted).toList();
    }
}
