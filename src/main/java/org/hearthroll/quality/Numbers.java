package org.hearthroll.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The numbers in declared comparisons: literals, parameters (names with a dot) and sums of fields. */
final class Numbers {

    private Numbers() {
    }

    /** The number a text is, or null if it is none. */
    static BigDecimal of(String text) {
        try {
            return text.isEmpty() ? null : new BigDecimal(text);
        } catch (NumberFormatException words) {
            return null;
        }
    }

    /** What an operand comes to; null where a part of it is blank or not set. */
    static BigDecimal operand(String operand, Values values) {
        if (literal(operand)) {
            return new BigDecimal(operand);
        }
        if (parameter(operand)) {
            return values.limit(operand);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (String field : operand.split("\\+")) {
            BigDecimal part = of(values.value(field));
            if (part == null) {
                return null;
            }
            sum = sum.add(part);
        }
        return sum;
    }

    /** Whether a comparison holds; one with an unknown side does not. */
    static boolean compares(BigDecimal left, String operator, BigDecimal right) {
        if (right == null) {
            return false;
        }
        int order = left.compareTo(right);
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            default -> order == 0;
        };
    }

    static boolean parameter(String operand) {
        return !literal(operand) && operand.indexOf('.') > 0;
    }

    /** A field with the fields of its operand. */
    static List<String> fields(String first, String operand) {
        List<String> fields = new ArrayList<>(List.of(first));
        if (!literal(operand) && !parameter(operand)) {
            fields.addAll(List.of(operand.split("\\+")));
        }
        return fields;
    }

    private static boolean literal(String operand) {
        char first = operand.charAt(0);
        return first >= '0' && first <= '9' || first == '-';
    }
}
