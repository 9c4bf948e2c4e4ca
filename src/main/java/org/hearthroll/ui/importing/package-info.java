/**
 * The import screen: what a file is, which column is which, what loading it would do, and the loading itself. Nothing is written before
 * the user has seen the check and said so.
 */
package org.hearthroll.ui.importing;
