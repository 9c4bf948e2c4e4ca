/** What the user sets: language and look of the window, the name in the history, and the safekeeping of the workspace. */
package org.hearthroll.ui.settings;
