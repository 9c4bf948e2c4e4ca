package org.hearthroll.ui.plans;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Naming;
import org.hearthroll.model.Place;
import org.hearthroll.plan.Answers;
import org.hearthroll.text.Texts;

/** How households, people, causes and times read on the page; naming says how people are named at the moment. */
record PlanWords(Texts texts, Supplier<Naming> naming) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    String name(String name) {
        return name.isEmpty() ? texts.say("plans.nameless") : naming.get().of(name);
    }

    String place(Place place) {
        return List.of(place.township(), place.village(), place.group()).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The place without the group, where room is short. */
    String village(Place place) {
        return place(new Place(place.township(), place.village(), ""));
    }

    /** Names of causes and conditions. */
    String answers(Collection<String> codes) {
        return codes.stream().map(code -> Answers.label(code).in(texts.language())).collect(Collectors.joining(texts.say("plans.list")));
    }

    /** Where the household lives, how many it is, why it is poor and what it has, as far as recorded. */
    String about(Household household, List<String> causes) {
        String people = household.members().isEmpty() ? "" : texts.say("plans.people", household.members().size());
        String income = household.value("income_per_head");
        return List.of(place(household.place()), people, answers(causes), income.isEmpty() ? "" : texts.say("plans.income", texts.number(income))).stream()
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    String relation(Member member) {
        String code = member.value("relation");
        return code.isEmpty() ? "" : CodeLists.standard().list("relation").label(code, texts.language());
    }

    /** A moment as it is told today: the time, or the day and the time. */
    String moment(String at) {
        OffsetDateTime moment = OffsetDateTime.parse(at);
        return moment.toLocalDate().equals(LocalDate.now()) ? texts.say("plans.today", TIME.format(moment)) : DAY.format(moment);
    }
}
