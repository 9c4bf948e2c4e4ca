package org.hearthroll.quality;

import java.util.List;
import java.util.function.BiConsumer;
import org.hearthroll.model.Member;
import org.hearthroll.text.Label;

/** The one head and the one spouse are recorded with the same sex; several of either are the matter of other rules. */
final class SameSexCouple implements Check {

    private static final When HEAD = When.of("relation=01");
    private static final When SPOUSE = When.of("relation=02");

    @Override
    public void check(Case subject, BiConsumer<Member, Label> fault) {
        PersonValues head = only(HEAD, subject);
        PersonValues spouse = only(SPOUSE, subject);
        if (head != null && spouse != null && (sex(head).equals("1") || sex(head).equals("2")) && sex(head).equals(sex(spouse))) {
            fault.accept(null, Facts.of(List.of("sex"), head));
        }
    }

    @Override
    public List<String> fields() {
        return List.of("relation", "sex");
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }

    private static PersonValues only(When who, Case subject) {
        List<PersonValues> found = subject.people().stream().filter(who::holds).toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static String sex(PersonValues person) {
        return person.member().value("sex");
    }
}
