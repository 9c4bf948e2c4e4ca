package org.hearthroll.desk;

import org.hearthroll.roster.ReadRow;
import org.hearthroll.sheet.SourceRow;

/** A source row as it stands and as it was read; kept together because a rejected one goes back to the user as it stood. */
record Line(SourceRow source, ReadRow read) {
}
