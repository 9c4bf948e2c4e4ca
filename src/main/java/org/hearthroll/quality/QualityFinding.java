package org.hearthroll.quality;

import org.hearthroll.model.Place;
import org.hearthroll.text.Label;
import org.hearthroll.text.Message;

/**
 * One fault that a rule found: the household with its place and the masked name of its head; target and name: the person it is about (the
 * person code, or where the roster has none the place in the household, "#2") and the masked name, both empty for a fault of the household
 * as a whole; facts: what it rests on.
 */
public record QualityFinding(Rule rule, String household, Place place, String head, String target, String name, Label facts) {

    /** The code of the person; empty for the household as a whole, and for a person without one. */
    public String person() {
        return target.startsWith("#") ? "" : target;
    }


    /** The sentence without the name of the person. */
    public Message message() {
        return facts.zh().isEmpty() ? Message.of("quality.said", rule.sentence()) : Message.of("quality.said.with", rule.sentence(), facts);
    }

    /** The sentence for those who see no column of names. */
    public Message named() {
        return name.isEmpty() ? message() : Message.of("quality.said.of", name, message());
    }
}
