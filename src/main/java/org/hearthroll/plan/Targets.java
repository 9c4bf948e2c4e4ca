package org.hearthroll.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearthroll.codes.CodeList;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Naming;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.text.Label;
import org.hearthroll.text.Language;

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

    /** The name of a member, told apart from others of the household who are shown by the same; 全户 for the household, and the code itself of somebody who is not there any more. */
    public static Label label(Household household, String target, Naming naming) {
        if (target.equals(PlannedMeasure.HOUSEHOLD)) {
            return Answers.label("WHOLE_HOUSEHOLD");
        }
        OptionalInt place = indexes(household).filter(index -> of(household, index).equals(target)).findFirst();
        return place.isPresent() ? apart(household, place.getAsInt(), naming) : new Label(target, target);
    }

    /** The relation to the head tells people of one shown name apart; where that is the same too, so does the place in the household. */
    private static Label apart(Household household, int index, Naming naming) {
        Member member = household.members().get(index);
        String name = naming.of(member.name());
        List<Member> alike = household.members().stream().filter(other -> naming.of(other.name()).equals(name)).toList();
        if (alike.size() == 1) {
            return new Label(name, name);
        }
        String relation = member.value("relation");
        boolean alone = !relation.isEmpty() && alike.stream().filter(other -> other.value("relation").equals(relation)).count() == 1;
        String place = alone ? "" : "#" + (index + 1);
        CodeList relations = CodeLists.standard().list("relation");
        return new Label(name + "（" + relations.label(relation, Language.CHINESE) + place + "）", name + " (" + (relations.label(relation, Language.ENGLISH) + " " + place).strip() + ")");
    }
}
