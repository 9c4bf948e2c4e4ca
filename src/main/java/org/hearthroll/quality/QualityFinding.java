package org.hearthroll.quality;

import org.hearthroll.model.Place;
import org.hearthroll.text.Label;
import org.hearthroll.text.Message;

/**
 * One fault that a rule found: the household (empty for a fault of a village) with its place and the name of its head; target and name: the person it is about (the
 * person code, or where the roster has none the place in the household, "#2") and the name, both empty for a fault of the household
 * as a whole; facts: what it rests on, always masked.
 */
public record QualityFinding(Rule rule, String household, Place place, String head, String target, String name, Label facts) {

    /** The code of the person; empty for the household as a whole, and for a person without one. */
    public String person() {
        return target.startsWith("#") ? "" : target;
    }


    /** What the fault is known by over the years: the code of the household, or for a village its place. */
    public String subject() {
        return household.isEmpty() ? place.township() + "/" + place.village() : household;
    }

    /** The sentence without whom it is about. */
    public Message message() {
        return facts.zh().isEmpty() ? Message.of("quality.said", rule.sentence()) : Message.of("quality.said.with", rule.sentence(), facts);
    }

    /** The sentence for those who see no columns of names and places. */
    public Message named() {
        String who = household.isEmpty() ? place.township() + place.village() : name;
        return who.isEmpty() ? message() : Message.of("quality.said.of", who, message());
    }
}
