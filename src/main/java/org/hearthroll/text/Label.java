package org.hearthroll.text;

/** A declared name in both languages, spoken in the language of the sentence it stands in. */
public record Label(String zh, String en) {

    public String in(Language language) {
        return language == Language.CHINESE ? zh : en;
    }

    @Override
    public String toString() {
        return zh;
    }
}
