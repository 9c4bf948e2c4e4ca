/**
 * The screen of data quality: the rules and how much each found, the rows behind a rule, and the exceptions that the office accepts for
 * a reason.
 */
package org.hearthroll.ui.quality;
