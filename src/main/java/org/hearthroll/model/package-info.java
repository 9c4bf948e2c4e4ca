/**
 * The records of the trade: households and their members, places, periods, scopes, findings, problems and plans. Values only:
 * nothing here reads a file, knows a table or speaks a sentence.
 */
package org.hearthroll.model;
