package org.hearthroll.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearthroll.codes.Parameters;

/**
 * When a record shows a condition, as declared: alternatives joined by " | " of clauses joined by " & ". {@code health=02,03} one of
 * the field's codes is among these; {@code school=*} the field is filled in; {@code school!=01} none of its codes is among these (a
 * blank one passes); {@code age=16-60} the age lies between, both included (an unknown age passes); {@code area>0} the number is
 * greater than a number or a named parameter. An empty declaration always holds.
 */
public final class RecordedWhen {

    private static final Pattern CLAUSE = Pattern.compile("(\\w+)(!=|=|>)(.+)");
    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");

    private final List<List<Clause>> alternatives;

    private RecordedWhen(List<List<Clause>> alternatives) {
        this.alternatives = alternatives;
    }

    static RecordedWhen of(String declared) {
        if (declared.isBlank()) {
            return new RecordedWhen(List.of(List.of()));
        }
        return new RecordedWhen(Arrays.stream(declared.split(" \\| ")).map(RecordedWhen::clauses).toList());
    }

    private static List<Clause> clauses(String alternative) {
        return Arrays.stream(alternative.split(" & ")).map(Clause::of).toList();
    }

    /** Whether the values of one record meet it; blank values are empty texts. */
    boolean holds(Function<String, String> values) {
        for (List<Clause> clauses : alternatives) {
            if (allHold(clauses, values)) {
                return true;
            }
        }
        return false;
    }

    private static boolean allHold(List<Clause> clauses, Function<String, String> values) {
        for (Clause clause : clauses) {
            if (!clause.holds(values.apply(clause.field))) {
                return false;
            }
        }
        return true;
    }

    /** The fields it looks at; "age" stands for the age worked out from the birth date. */
    public List<String> fields() {
        return alternatives.stream().flatMap(List::stream).map(Clause::field).distinct().toList();
    }

    /** from and to: the ages of a clause about the age. */
    private record Clause(String field, String operator, String operand, Set<String> codes, int from, int to) {

        static Clause of(String declared) {
            Matcher parts = CLAUSE.matcher(declared);
            if (!parts.matches()) {
                throw new IllegalArgumentException("not a clause: " + declared);
            }
            String operand = parts.group(3);
            Matcher ages = RANGE.matcher(operand);
            boolean aged = parts.group(1).equals("age");
            if (aged && !ages.matches()) {
                throw new IllegalArgumentException("not a range: " + declared);
            }
            return new Clause(parts.group(1), parts.group(2), operand, Set.of(operand.split(",")), aged ? Integer.parseInt(ages.group(1)) : 0, aged ? Integer.parseInt(ages.group(2)) : 0);
        }

        boolean holds(String value) {
            return switch (operator) {
                case "!=" -> !amongCodes(value);
                case ">" -> greater(value);
                default -> field.equals("age") ? inRange(value) : amongCodes(value);
            };
        }

        private boolean amongCodes(String value) {
            if (operand.equals("*")) {
                return !value.isEmpty();
            }
            return codes.contains(value) || value.indexOf(';') > 0 && Codes.split(value).stream().anyMatch(codes::contains);
        }

        private boolean greater(String value) {
            try {
                return !value.isEmpty() && new BigDecimal(value).compareTo(limit()) > 0;
            } catch (NumberFormatException notANumber) {
                return false;
            }
        }

        private BigDecimal limit() {
            return Character.isDigit(operand.charAt(0)) ? new BigDecimal(operand) : Parameters.standard().number(operand);
        }

        private boolean inRange(String value) {
            if (value.isEmpty()) {
                return true;
            }
            int age = Integer.parseInt(value);
            return age >= from && age <= to;
        }
    }
}
