package org.hearthroll.model;

/** How much a finding matters: an error asks for a mend, a warning for a look, a notice for nothing. */
public enum Severity {
    ERROR, WARNING, NOTICE
}
