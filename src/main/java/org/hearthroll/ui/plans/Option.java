package org.hearthroll.ui.plans;

import java.util.Locale;

/** Something to choose for a cell: its code, its wording, and a hint beside it (empty for none). */
record Option(String code, String label, String hint) {

    boolean matches(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return (code + " " + label + " " + hint).toLowerCase(Locale.ROOT).contains(wanted);
    }
}
