package org.hearthroll.ui.plans;

import java.util.Locale;
import org.hearthroll.text.Initials;

/** Something to choose for a cell: its code, its wording, and a hint beside it (empty for none). */
record Option(String code, String label, String hint) {

    /** By any part of its words or by pinyin initials of its label: "jtys" finds 家庭医生签约服务. */
    boolean matches(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return (code + " " + label + " " + hint).toLowerCase(Locale.ROOT).contains(wanted) || Initials.typed(wanted) && Initials.of(label).contains(wanted);
    }
}
