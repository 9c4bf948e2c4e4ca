package org.hearthroll.ui.kit;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The name that the user wants to stand in the history and the audit; remembered for this user and not in any workspace, empty for that of the account. */
public final class Signature {

    /** Where the memory keeps it: the command line reads it there too. */
    public static final String KEY = "operator";

    private final StringProperty name;
    private final String account;

    /** account is the name that stands there where nothing was set. */
    public Signature(Memory memory, String account) {
        this.account = account;
        name = new SimpleStringProperty(memory.recall(KEY).orElse(""));
        name.addListener((_, _, now) -> memory.keep(KEY, now));
    }

    public StringProperty name() {
        return name;
    }

    public String account() {
        return account;
    }
}
