package org.hearthroll.plan;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearthroll.model.Household;
import org.hearthroll.model.Masking;
import org.hearthroll.model.Member;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.text.Label;

/** Whom a measure can be for: the household, or one of its members. */
public final class Targets {

    private Targets() {
    }

    /** How a plan names a member: by the person code, or, where the roster has none, by the place among the members ("#1"). */
    public static String of(Household household, Member member) {
        return member.code() == null || member.code().isEmpty() ? "#" + (household.members().indexOf(member) + 1) : member.code();
    }

    public static Optional<Member> member(Household household, String target) {
        return household.members().stream().filter(member -> of(household, member).equals(target)).findFirst();
    }

    /** Every target there is, the members first. */
    public static Stream<String> all(Household household) {
        Stream<String> people = IntStream.range(0, household.members().size()).mapToObj(i -> of(household, household.members().get(i)));
        return Stream.concat(people, Stream.of(PlannedMeasure.HOUSEHOLD));
    }

    /** The masked name of a member, 全户 for the household, and the code itself of somebody who is not there any more. */
    public static Label label(Household household, String target) {
        if (target.equals(PlannedMeasure.HOUSEHOLD)) {
            return Answers.label("WHOLE_HOUSEHOLD");
        }
        String name = member(household, target).map(found -> Masking.name(found.name())).orElse(target);
        return new Label(name, name);
    }
}
