package org.hearthroll.ui.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.desk.Receipt;
import org.hearthroll.desk.UnknownWording;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;

/** All findings of one kind in a file: how many there are, the first of them to look at, and the unknown wordings if it is those they speak of. */
public record FindingGroup(String code, long count, Severity severity, List<Finding> findings, List<UnknownWording> wordings) {

    /** The findings of a receipt by kind: what matters most first, then what is most frequent. */
    public static List<FindingGroup> of(Receipt receipt) {
        Map<String, List<Finding>> kept = receipt.noticed().stream().collect(Collectors.groupingBy(Finding::code));
        return receipt.findings().entrySet().stream().map(e -> group(e.getKey(), e.getValue(), kept.getOrDefault(e.getKey(), List.of()), receipt.unknown()))
                .sorted(Comparator.comparing(FindingGroup::severity).thenComparing(FindingGroup::count, Comparator.reverseOrder()).thenComparing(FindingGroup::code))
                .toList();
    }

    private static FindingGroup group(String code, long count, List<Finding> findings, List<UnknownWording> unknown) {
        return new FindingGroup(code, count, findings.isEmpty() ? Severity.NOTICE : findings.getFirst().severity(), findings,
                unknown.stream().filter(wording -> code(wording).equals(code)).toList());
    }

    private static String code(UnknownWording wording) {
        return CodeLists.standard().list(wording.list()).ofCauses() ? "CAUSE_UNMATCHED" : "CODE_UNMATCHED";
    }
}
