package org.hearthroll.desk;

import java.nio.file.Path;
import java.util.List;
import org.hearthroll.roster.Kind;
import org.hearthroll.roster.Mapping;
import org.hearthroll.sheet.SheetFacts;

/**
 * What a file looks like before anything is read in: how it is read, which field each column fills, what it is, its first rows as
 * they stand, and the period it states (YYYY-MM, null if it states none or its first rows disagree).
 */
public record Inspection(Path file, SheetFacts facts, Mapping mapping, Kind kind, List<String[]> head, String period) {
}
