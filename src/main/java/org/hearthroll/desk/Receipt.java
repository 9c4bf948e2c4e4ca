package org.hearthroll.desk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.hearthroll.model.Finding;

/**
 * What became of one file: every source row is loaded, set aside or rejected. For rosters the loaded ones are new, changed or same,
 * all in source rows; gone counts, in the same unit, what the period held of these villages and the file does not. households and
 * members are those of the file, null for ledgers and lists. importId is null where nothing was written. noticed holds the findings
 * themselves, at most {@link Findings#KEPT}, while {@code findings} counts all of them; unknown holds the wordings that no code list
 * knows, the most frequent first; changedFields counts what changed by field, and changes holds it, at most as many.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Receipt(
        String file,
        String sha256,
        String kind,
        String charset,
        String delimiter,
        String sheet,
        int headerRow,
        long sourceRows,
        long loaded,
        long setAside,
        long rejected,
        Long households,
        Long members,
        @JsonProperty("new") long added,
        long changed,
        long same,
        long gone,
        List<ReceiptColumn> columns,
        Map<String, Long> findings,
        String rejectsFile,
        Long importId,
        @JsonIgnore List<Finding> noticed,
        @JsonIgnore List<UnknownWording> unknown,
        @JsonIgnore Map<String, Long> changedFields,
        @JsonIgnore List<Change> changes) {

    /** One column of the file: the field it fills (null: none, kept under its header) and the field it may mean. */
    public record ReceiptColumn(String header, String field, @JsonInclude(JsonInclude.Include.NON_NULL) String suggested) {
    }

    /** Whether the workspace says after it what it said before. */
    public boolean changedNothing() {
        return importId == null;
    }

    /** This receipt for a load that was not kept or changed nothing. */
    Receipt unwritten() {
        return new Receipt(file, sha256, kind, charset, delimiter, sheet, headerRow, sourceRows, loaded, setAside, rejected, households, members,
                added, changed, same, gone, columns, findings, rejectsFile, null, noticed, unknown, changedFields, changes);
    }
}
