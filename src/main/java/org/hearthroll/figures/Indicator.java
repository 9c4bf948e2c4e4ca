package org.hearthroll.figures;

import java.util.Arrays;
import java.util.List;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Label;

/** A declared condition that is a row of a standard table: a dimension and the values of it that meet the condition. */
public record Indicator(String table, String id, Label name, Dimension dimension, List<String> values) {

    static final String MET = "1";
    static final String NOT_MET = "0";

    public Indicator {
        values = List.copyOf(values);
    }

    /** Reads "sex=2" or "political=中共党员;党员". */
    static Indicator declared(String table, String id, Label name, String where) {
        String[] parts = where.split("=", 2);
        return new Indicator(table, id, name, Dimensions.standard().byId(parts[0]), Arrays.asList(parts[1].split(";")));
    }

    /** Whether what is recorded of the dimension meets the condition; null where it was left blank. */
    String met(String recorded) {
        if (recorded == null || recorded.isEmpty()) {
            return null;
        }
        List<String> said = dimension.several() ? Arrays.asList(recorded.split(";")) : List.of(recorded);
        return said.stream().anyMatch(values::contains) ? MET : NOT_MET;
    }

    /** Whether nothing at all is recorded of it: of a certificate that stands or is missing, nobody's says that none were asked for. */
    boolean unrecorded(Groups.Group all) {
        return dimension.kind() == Dimension.Kind.FILLED && all.cell(MET).units() == 0;
    }

    /** The households that meet it, or in which somebody does. */
    Scope narrow(Scope scope) {
        return scope.and(dimension.id(), String.join(";", values));
    }
}
