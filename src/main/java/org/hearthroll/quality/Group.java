package org.hearthroll.quality;

/** What a rule is about, in the order of the users' own audit list. */
public enum Group {
    IDENTITY, EDUCATION, LABOUR, INSURANCE, HOUSING, INCOME, MONITORING, VILLAGE
}
