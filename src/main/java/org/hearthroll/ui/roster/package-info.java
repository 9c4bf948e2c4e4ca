/**
 * The register as a list, of households or of their members, and the card of one household beside it. Rows are read as they come into
 * view; names and numbers are masked.
 */
package org.hearthroll.ui.roster;
