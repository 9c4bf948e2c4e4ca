/** What the user sets: language and look of the window, and the safekeeping of the workspace. */
package org.hearthroll.ui.settings;
