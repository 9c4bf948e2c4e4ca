package org.hearthroll.figures;

import java.util.List;
import org.hearthroll.figures.StatedShares.Own;
import org.hearthroll.text.Message;

/** The shares that a table has by the names of its rows, of households and of persons; empty where it has none to compare with. */
public record TableShares(List<Own> households, List<Own> persons) {

    public static final TableShares NONE = new TableShares(List.of(), List.of());

    public TableShares {
        households = List.copyOf(households);
        persons = List.copyOf(persons);
    }

    /** What shares are of. */
    enum Of {
        HOUSEHOLDS, PERSONS;

        Message said() {
            return Message.of("figures.stated.of." + this);
        }
    }

    List<Own> of(Of what) {
        return what == Of.PERSONS ? persons : households;
    }
}
