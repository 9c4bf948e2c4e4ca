/**
 * The screen of causes: households and persons by main or any cause, crossed with a dimension where that is wanted, the chart beside it
 * and the paragraph to read out. Every cell and bar opens the households behind it.
 */
package org.hearthroll.ui.causes;
