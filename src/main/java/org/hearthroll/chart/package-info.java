/**
 * Charts. A table of figures becomes one JFreeChart chart in the house look: sorted bars with their values beside them, stacked bars by
 * type, or a funnel with its limits. The same chart goes to the screen, to a picture for the meeting or to a drawing that scales, and
 * every mark knows the row of the table it stands for.
 */
package org.hearthroll.chart;
