package org.hearthroll.figures;

/** What a table of villages says of a village: its kind (1 a poor village, 0 another, null: not said) and its rural population (null: not said). */
public record VillageFacts(String township, String village, String kind, Long persons) {

    static final VillageFacts UNKNOWN = new VillageFacts("", "", null, null);

    String key() {
        return township + GroupColumns.SEPARATOR + village;
    }
}
