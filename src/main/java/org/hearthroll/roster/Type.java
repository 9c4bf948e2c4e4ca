package org.hearthroll.roster;

/** How the cells of a column are read. */
public enum Type {
    /** Any words, kept as they stand but for their outer spaces. */
    TEXT,
    /** A person's name; odd spaces go, the original is kept. */
    NAME,
    /** A number that is a name: leading zeros stay, a trailing ".0" goes. */
    KEY,
    /** One code of a code list. */
    CODE,
    /** Several codes of a code list. */
    CODES,
    /** A day, a month or a year, as precise as it was written. */
    DATE,
    /** A year alone. */
    YEAR,
    /** An exact decimal number. */
    NUMBER,
    /** A whole number of something, not negative. */
    COUNT,
    /** A citizen number or the number of a disability certificate. */
    ID,
    /** A telephone number. */
    PHONE,
    /** The place of the row in its file, which says nothing about anybody. */
    SEQUENCE
}
