package org.hearthroll.roster;

/** Why a header was taken for a field. */
public enum Confidence {
    /** The user said so. */
    CHOSEN,
    /** It is the usual spelling. */
    EXACT,
    /** It is another declared spelling. */
    ALIAS,
    /** It is a declared spelling once brackets or numbering are left out. */
    TRIMMED,
    /** It only holds a declared spelling: a suggestion, to be confirmed. */
    CONTAINS,
    /** It names a field that another column fills: the user is asked which of them it is. */
    TAKEN,
    /** Nothing declared resembles it. */
    NONE
}
