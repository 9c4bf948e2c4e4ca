/**
 * From rows of cells to rows of the trade: which declared column a header names, what each cell means, which rows are no data,
 * and what was noticed on the way. Nothing here writes; whoever loads decides what becomes of a row.
 */
package org.hearthroll.roster;
