/**
 * The main window around the pages: navigation, scope bar, search, the bar that speaks, the status line. It knows that there are
 * screens, not which; the list of them is handed in.
 */
package org.hearthroll.ui.shell;
