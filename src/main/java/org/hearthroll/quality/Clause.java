package org.hearthroll.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One test of a field. {@code labour=03,04} one of its codes is among these; {@code relation!=03} none is (a blank field passes);
 * {@code school=*} it is filled in, {@code school!=*} it is not; {@code age<16} and its like compare with a number, a parameter (a name
 * with a dot) or a sum of fields, and do not hold where either side is blank: blank is never 0.
 */
record Clause(String field, String operator, String operand, Set<String> codes) {

    private static final Pattern DECLARED = Pattern.compile("(\\w+)(!=|>=|<=|=|<|>)(.+)");
    private static final String ANY = "*";

    Clause {
        codes = Set.copyOf(codes);
    }

    static Clause of(String declared) {
        Matcher parts = DECLARED.matcher(declared);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a clause: " + declared);
        }
        return new Clause(parts.group(1), parts.group(2), parts.group(3), Set.of(parts.group(3).split(",")));
    }

    boolean holds(Values values) {
        String value = values.value(field);
        return switch (operator) {
            case "=" -> among(value);
            case "!=" -> !among(value);
            default -> compares(Numbers.of(value), values);
        };
    }

    /** The fields it looks at: its own, and those it is compared with. */
    List<String> fields() {
        return comparison() ? Numbers.fields(field, operand) : List.of(field);
    }

    /** The parameter it is compared with; null if none. */
    String parameter() {
        return comparison() && Numbers.parameter(operand) ? operand : null;
    }

    private boolean comparison() {
        return operator.indexOf('<') >= 0 || operator.indexOf('>') >= 0;
    }

    private boolean among(String value) {
        if (operand.equals(ANY)) {
            return !value.isEmpty();
        }
        return codes.contains(value) || value.indexOf(';') > 0 && List.of(value.split(";")).stream().anyMatch(codes::contains);
    }

    private boolean compares(BigDecimal number, Values values) {
        return number != null && Numbers.compares(number, operator, Numbers.operand(operand, values));
    }
}
