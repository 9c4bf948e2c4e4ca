/**
 * Data quality: declared rules over one household, what they found in words, what could not be checked, and the exceptions that an
 * office accepts.
 */
package org.hearthroll.quality;
