package org.hearthroll.roster;

/** Who is who within a household: by person code, else by a sound ID number, else by name and date of birth. */
final class PersonKeys {

    private final boolean members;
    private final int code;
    private final int id;
    private final int name;
    private final int birth;

    PersonKeys(Layout layout) {
        members = layout.kind() == Kind.MEMBER_ROSTER;
        code = layout.slot("person_code");
        id = layout.slot("id_key");
        name = layout.slot("name");
        birth = layout.slot("birth_date");
    }

    /** The row as it is to be treated: itself, or not loaded because its household has this person already. */
    ReadRow judged(ReadRow row, GatheredHousehold household) {
        String key = key(row);
        for (GatheredHousehold.Person known : household.persons()) {
            if (known.key().equals(key)) {
                return known.digest() == row.digest() ? row.setAsideFor("ROW_REPEATED") : row.rejectedFor(members ? "PERSON_CONFLICT" : "HOUSEHOLD_CONFLICT", known.row());
            }
        }
        household.persons().add(new GatheredHousehold.Person(key, row.digest(), row.number()));
        return row;
    }

    private String key(ReadRow row) {
        if (!members) {
            return "";
        }
        if (row.value(code) != null) {
            return row.value(code);
        }
        return row.value(id) != null ? row.value(id) : row.value(name) + "\n" + row.value(birth);
    }
}
