package org.hearthroll.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Naming;

/** The rules that are on and that a roster allows to be checked, applied household by household and village by village. */
public final class QualityCheck {

    private final List<Rule> rules = new ArrayList<>();
    private final List<Unchecked> unchecked = new ArrayList<>();
    private final Naming naming;

    /** off: the ids of rules that are switched off; recorded: the fields of which the roster has at least one value. */
    public QualityCheck(Set<String> off, Set<String> recorded, Limits limits, Naming naming) {
        this.naming = naming;
        for (Rule rule : Rules.standard().all()) {
            var why = Unchecked.reason(rule, recorded, limits);
            if (off.contains(rule.id())) {
                continue;
            }
            if (why == null) {
                rules.add(rule);
            } else {
                unchecked.add(new Unchecked(rule, why));
            }
        }
    }

    /** The rules that are on but that the roster does not allow to be checked. */
    public List<Unchecked> unchecked() {
        return List.copyOf(unchecked);
    }

    /** Tells everything the rules have against a household, in the order of the rules. */
    public void check(HouseholdCase subject, Consumer<QualityFinding> each) {
        Household household = subject.household();
        String head = naming.of(household.value("head_name"));
        for (Rule rule : rules) {
            if (rule.grain() == Grain.VILLAGE) {
                continue;
            }
            rule.check().check(subject, (member, facts) -> each.accept(new QualityFinding(rule, household.code(), household.place(), head,
                    target(household, member), member == null ? "" : naming.of(member.name()), facts)));
        }
    }

    /** Tells everything the rules have against a village; such a fault names no household. */
    public void check(VillageCase subject, Consumer<QualityFinding> each) {
        rules.stream().filter(rule -> rule.grain() == Grain.VILLAGE).forEach(rule -> rule.check().check(subject,
                (_, facts) -> each.accept(new QualityFinding(rule, "", subject.place(), "", "", "", facts))));
    }

    private static String target(Household household, Member member) {
        if (member == null || !member.code().isEmpty()) {
            return member == null ? "" : member.code();
        }
        int place = 0;
        while (household.members().get(place) != member) {
            place++;
        }
        return "#" + (place + 1);
    }
}
