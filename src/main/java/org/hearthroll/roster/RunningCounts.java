package org.hearthroll.roster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearthroll.codes.Spelling;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;

/** Our own counts of households and persons, to hold against subtotals that say them in words: 共 12 户 40 人. */
final class RunningCounts {

    private static final Pattern HOUSEHOLDS = Pattern.compile("(\\d{1,7})户");
    private static final Pattern PERSONS = Pattern.compile("(\\d{1,7})(?:人|口人)(?!均)");

    private final int key;
    private final boolean rows;
    private final boolean members;
    private final List<Integer> numeric;
    private final Ordinals known = new Ordinals();
    private final RunningSum households = new RunningSum();
    private final RunningSum persons = new RunningSum();
    private String last;
    private long householdCount;
    private long personCount;

    /** numeric: the columns whose numbers are summed anyway. */
    RunningCounts(Layout layout, List<Integer> numeric) {
        this.numeric = numeric;
        members = layout.kind() == Kind.MEMBER_ROSTER;
        rows = layout.kind() == Kind.HOUSEHOLD_ROSTER;
        key = members ? layout.slot("household_code") : -1;
    }

    void add(ReadRow row) {
        if (rows) {
            householdCount++;
        } else if (members) {
            personCount++;
            String code = row.value(key);
            if (code != null && !code.equals(last) && known.of(code) < 0) {
                known.note(code, 0);
                householdCount++;
            }
            last = code;
        }
    }

    List<Finding> compare(long number, String[] cells, boolean above) {
        households.reach(householdCount);
        persons.reach(personCount);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            String said = cells[i].isBlank() || numeric.contains(i) ? "" : Spelling.key(cells[i]);
            String cell = cells[i].strip();
            if (rows || key >= 0) {
                state(households, HOUSEHOLDS.matcher(said), above, own -> differs("SUBTOTAL_HOUSEHOLDS_DIFFER", number, cell, own)).forEach(findings::add);
            }
            if (members) {
                state(persons, PERSONS.matcher(said), above, own -> differs("SUBTOTAL_PERSONS_DIFFER", number, cell, own)).forEach(findings::add);
            }
        }
        return findings;
    }

    private static Stream<Finding> state(RunningSum sum, Matcher said, boolean above, Function<String, Finding> words) {
        return said.find() ? sum.state(new BigDecimal(said.group(1)), above, words).stream() : Stream.of();
    }

    private static Finding differs(String code, long number, String cell, String own) {
        return new Finding(code, Severity.WARNING, number, "", cell, List.of(own));
    }

    List<Finding> closing() {
        households.reach(householdCount);
        persons.reach(personCount);
        return Stream.concat(households.closing().stream(), persons.closing().stream()).toList();
    }
}
