/**
 * What every screen is built from: the screen itself, the way between screens, the one door off the window's thread, the bar that
 * speaks to the user, tables and charts of figures, icons, fonts and style names. Nothing here knows a workspace.
 */
package org.hearthroll.ui.kit;
