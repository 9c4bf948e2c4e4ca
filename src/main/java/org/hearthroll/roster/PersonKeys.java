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
        long key = key(row);
        Persons persons = household.persons();
        int known = persons.find(key);
        if (known >= 0) {
            return persons.digest(known) == row.digest() ? row.setAsideFor("ROW_REPEATED")
                    : row.rejectedFor(members ? "PERSON_CONFLICT" : "HOUSEHOLD_CONFLICT", persons.row(known));
        }
        persons.add(key, row.digest(), row.number());
        return row;
    }

    private long key(ReadRow row) {
        if (!members) {
            return 0;
        }
        String strongest = row.value(code) == null ? row.value(id) : row.value(code);
        return strongest == null ? RowDigest.of(row.value(name), row.value(birth)) : RowDigest.of(strongest);
    }
}
