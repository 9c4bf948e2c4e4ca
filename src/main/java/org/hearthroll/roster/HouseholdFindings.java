package org.hearthroll.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;

/** What is noticed of households once all their rows are known; each finding stands at the first row of its household. */
public final class HouseholdFindings {

    private final Layout layout;
    private final boolean members;
    private final boolean heads;
    private final int size;
    private final Map<Integer, String> columns;
    private final SlotWords words;

    /** columns: the header of each slot, for saying where. */
    private HouseholdFindings(Layout layout, Map<Integer, String> columns) {
        this.layout = layout;
        this.members = layout.kind() == Kind.MEMBER_ROSTER;
        this.heads = members && new HeadRow(layout).told();
        this.size = layout.slot("household_size");
        this.columns = columns;
        this.words = new SlotWords(layout);
    }

    public static HouseholdFindings of(Layout layout, Mapping mapping) {
        Map<Integer, String> columns = new HashMap<>();
        mapping.columns().forEach(c -> columns.putIfAbsent(layout.slot(Layouts.field(c)), c.header()));
        return new HouseholdFindings(layout, columns);
    }

    /** NO_HEAD, TWO_HEADS, IN_TWO_VILLAGES, HOUSEHOLD_FIELD_DIFFERS and HOUSEHOLD_SIZE_DIFFERS of one household. */
    public List<Finding> of(GatheredHousehold household) {
        List<Finding> findings = new ArrayList<>();
        if (heads && household.heads() != 1) {
            findings.add(household.heads() == 0 ? finding("NO_HEAD", household, -1) : finding("TWO_HEADS", household, -1, household.heads()));
        }
        household.differing().forEach((slot, values) -> findings.add(differing(household, slot, values)));
        String stated = household.value(size);
        if (members && stated != null && !stated.equals(Integer.toString(household.members()))) {
            findings.add(finding("HOUSEHOLD_SIZE_DIFFERS", household, size, stated, household.members()));
        }
        return findings;
    }

    private Finding differing(GatheredHousehold household, int slot, Set<String> said) {
        String field = layout.fields().get(slot);
        boolean place = field.equals("village") || field.equals("township");
        return finding(place ? "IN_TWO_VILLAGES" : "HOUSEHOLD_FIELD_DIFFERS", household, slot,
                String.join(GatheredHousehold.BETWEEN, said), words.of(slot, household.value(slot)));
    }

    private Finding finding(String code, GatheredHousehold household, int slot, Object... arguments) {
        String column = slot < 0 ? "" : columns.getOrDefault(slot, layout.fields().get(slot));
        String name = household.code() == null ? "" : household.code();
        List<Object> all = new ArrayList<>(List.of(name));
        all.addAll(List.of(arguments));
        return new Finding(code, Severity.WARNING, household.firstRow(), column, name, all);
    }
}
