/** The first page: open a workspace, make one, look at the sample county, or drop a roster. */
package org.hearthroll.ui.welcome;
