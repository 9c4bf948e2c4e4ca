package org.hearthroll.roster;

import org.hearthroll.model.IdNumber;
import org.hearthroll.model.Severity;

/** Where what the person's ID number tells goes, and the columns it is compared with. */
record IdSlots(int key, int birth, int disabilityClass, int disabilityGrade, int sex, int type) {

    private static final String CITIZEN_CARD = "01";
    private static final String DISABILITY_CERTIFICATE = "02";

    static IdSlots of(Layout layout) {
        return new IdSlots(layout.slot("id_key"), layout.slot("birth_date"), layout.slot("disability_class"), layout.slot("disability_grade"),
                layout.slot("sex"), layout.slot("id_type"));
    }

    /** Whether the row says that its number is another document's than those this program can check. */
    boolean otherDocument(RowDraft row) {
        String document = row.value(type);
        return document != null && !document.equals(CITIZEN_CARD) && !document.equals(DISABILITY_CERTIFICATE);
    }

    /** Fills in what the number tells; what the row says otherwise stands, and the difference is found. */
    void fill(RowDraft row, IdNumber id, String header) {
        if (id.key() == null) {
            if (id.birth() != null) {
                row.put(birth, id.birth());
            }
            return;
        }
        row.put(key, id.key());
        if (id.disability() != null) {
            row.put(disabilityClass, id.disability().substring(0, 1));
            row.put(disabilityGrade, id.disability().substring(1));
        }
        String birthday = row.value(birth);
        if (birthday == null) {
            row.put(birth, id.birth());
        } else if (!id.birth().startsWith(birthday)) {
            row.find("ID_BIRTH_DATE_DIFFERS", Severity.WARNING, header, id.number(), birthday, id.birth());
        }
        String told = row.value(sex);
        if (told != null && "12".contains(told) && !told.equals(id.sex())) {
            row.find("ID_SEX_DIFFERS", Severity.WARNING, header, id.number());
        }
    }
}
