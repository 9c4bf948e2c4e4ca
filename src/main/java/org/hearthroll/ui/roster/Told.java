package org.hearthroll.ui.roster;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.model.Listing;
import org.hearthroll.text.Texts;

/** What is noted of the households of a list when it is kept: how their figure was counted, else what they were narrowed by. */
final class Told {

    private final Texts texts;
    private final ConditionWords words;

    Told(Texts texts) {
        this.texts = texts;
        this.words = new ConditionWords(texts);
    }

    String of(Origin origin, Listing listing) {
        if (origin.trace() != null && origin.lists(listing)) {
            return texts.say(origin.trace().counted());
        }
        Stream<String> typed = Stream.ofNullable(listing.text()).map(text -> texts.say("roster.lists.told.text", text));
        String narrowed = Stream.concat(listing.scope().conditions().stream().map(words::of), typed).collect(Collectors.joining(texts.say("list.separator")));
        return narrowed.isEmpty() ? texts.say("roster.lists.told.all") : texts.say("roster.lists.told", narrowed);
    }

    /** A name to begin from: the figure that the households are of, with its period; empty where no figure led to them. */
    String name(Origin origin, Listing listing) {
        if (origin.trace() == null || !origin.lists(listing)) {
            return "";
        }
        String figure = texts.say(origin.trace().figure()).replace(";", "");
        String period = listing.scope().period();
        return period == null ? figure : texts.say("roster.lists.named", figure, period);
    }
}
