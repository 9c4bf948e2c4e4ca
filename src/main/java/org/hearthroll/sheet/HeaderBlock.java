package org.hearthroll.sheet;

import java.util.List;
import org.hearthroll.text.Message;

/** The header of a sheet: number from 1 of its last row, how many rows it has, one name per column (all different), the lines above, and what is odd. */
record HeaderBlock(int lastRow, int rows, List<String> names, List<String> sourceNotes, List<Message> warnings) {
}
