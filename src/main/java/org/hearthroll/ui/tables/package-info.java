/** The screen of the standard tables: one of them at a time, crossed with a dimension or compared with another period, with its chart. */
package org.hearthroll.ui.tables;
