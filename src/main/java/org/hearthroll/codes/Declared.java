package org.hearthroll.codes;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearthroll.sheet.CsvResource;

/** The one reader of declared CSV resources. */
public final class Declared {

    private Declared() {
    }

    /** The rows of a resource below /org/hearthroll/, such as "codes/cause.csv": heading to cell, blank cells empty. */
    public static List<Map<String, String>> rows(String resource) {
        InputStream in = Declared.class.getResourceAsStream("/org/hearthroll/" + resource);
        return CsvResource.read(Objects.requireNonNull(in, resource));
    }
}
