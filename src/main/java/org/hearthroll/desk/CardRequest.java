package org.hearthroll.desk;

import java.nio.file.Path;
import org.hearthroll.model.Scope;

/** Which cards are made of the plans of which year, in what shape; whether with names in full; into a folder, of all of the scope (household: null), or of one household alone into a file, over what may be there. */
public record CardRequest(Scope scope, int year, Shape shape, Path to, Disclosure disclosure, String household) {

    /** Of all households of the scope. */
    public CardRequest(Scope scope, int year, Shape shape, Path folder, Disclosure disclosure) {
        this(scope, year, shape, folder, disclosure, null);
    }

    /** The cards there are. */
    public enum Kind {
        CARD, NOTICE
    }

    /** The files there are, by their ending. */
    public enum Format {
        DOCX, PDF
    }

    /** byVillage: a file for each village rather than for each household; copies: each card four times, marked for whom it is. */
    public record Shape(Kind kind, Format format, boolean byVillage, boolean copies) {
    }
}
