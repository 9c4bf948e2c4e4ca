/**
 * Files of rows. Bytes become charset, delimiter or sheet, header row and then rows of cells with their numbers, whichever format of
 * workbook they stand in; tables become CSV and XLSX files. Nothing here knows what a household is: which header words are known is
 * asked of the caller.
 */
package org.hearthroll.sheet;
