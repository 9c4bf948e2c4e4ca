/**
 * The screen of problems by township: every township of the area list, zero or not, with shares, rank and the verdict of the control
 * limits; by type, and crossed; the stacked bars or the funnel beside it and the paragraph to read out.
 */
package org.hearthroll.ui.distribution;
