/**
 * The code lists of the trade, and the wordings seen in the wild that lead to them. All of it is declared in CSV resources, which
 * {@link org.hearthroll.codes.Declared} reads for everybody.
 */
package org.hearthroll.codes;
