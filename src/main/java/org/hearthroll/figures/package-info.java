/**
 * Figures: dimensions and counts, breakdown tables, shares and their rounding, bands, ranks and control limits. Everything is counted
 * in integers and rounded once, and every face shows the same {@link org.hearthroll.figures.Table}.
 */
package org.hearthroll.figures;
