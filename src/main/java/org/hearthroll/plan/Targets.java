package org.hearthroll.plan;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Naming;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.text.Label;

/** Whom a measure can be for: the household, or one of its members. */
public final class Targets {

    private Targets() {
    }

    /** How a plan names the member at an index: by the person code, or, where the roster has none, by the place in the household ("#1"). */
    public static String of(Household household, int index) {
        String code = household.members().get(index).code();
        return code == null || code.isEmpty() ? "#" + (index + 1) : code;
    }

    public static Optional<Member> member(Household household, String target) {
        return indexes(household).filter(index -> of(household, index).equals(target)).mapToObj(household.members()::get).findFirst();
    }

    /** Every target there is, the members first. */
    public static Stream<String> all(Household household) {
        return Stream.concat(indexes(household).mapToObj(index -> of(household, index)), Stream.of(PlannedMeasure.HOUSEHOLD));
    }

    private static IntStream indexes(Household household) {
        return IntStream.range(0, household.members().size());
    }

    /** The name of a member, 全户 for the household, and the code itself of somebody who is not there any more. */
    public static Label label(Household household, String target, Naming naming) {
        if (target.equals(PlannedMeasure.HOUSEHOLD)) {
            return Answers.label("WHOLE_HOUSEHOLD");
        }
        String name = member(household, target).map(found -> naming.of(found.name())).orElse(target);
        return new Label(name, name);
    }
}
