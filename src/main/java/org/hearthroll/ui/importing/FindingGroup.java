package org.hearthroll.ui.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.desk.Change;
import org.hearthroll.desk.Receipt;
import org.hearthroll.desk.UnknownWording;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;

/**
 * All that a file shows of one kind: how much there is, and the first of it to look at: findings, changes against the period, or the
 * unknown wordings if it is those the findings speak of.
 */
public record FindingGroup(String code, long count, Severity severity, List<Finding> findings, List<UnknownWording> wordings, List<Change> changes) {

    /** The findings of a receipt by kind: what matters most first, then what is most frequent; behind them what differs from the period. */
    public static List<FindingGroup> of(Receipt receipt) {
        return Stream.concat(findings(receipt).stream(), Stream.of(Change.Sort.values()).map(sort -> difference(receipt, sort)).filter(group -> group.count() > 0)).toList();
    }

    private static FindingGroup difference(Receipt receipt, Change.Sort sort) {
        List<Change> changes = receipt.changes().stream().filter(change -> change.sort() == sort).toList();
        long count = switch (sort) {
            case VALUE -> receipt.changedFields().values().stream().mapToLong(Long::longValue).sum();
            case GONE -> receipt.gone();
            case BACK -> changes.size();
        };
        return new FindingGroup(code(sort), count, Severity.NOTICE, List.of(), List.of(), changes);
    }

    /** The code of the group of a sort of changes. */
    static String code(Change.Sort sort) {
        return "CHANGE_" + sort;
    }

    private static List<FindingGroup> findings(Receipt receipt) {
        Map<String, List<Finding>> kept = receipt.noticed().stream().collect(Collectors.groupingBy(Finding::code));
        return receipt.findings().entrySet().stream().map(e -> group(e.getKey(), e.getValue(), kept.getOrDefault(e.getKey(), List.of()), receipt.unknown()))
                .sorted(Comparator.comparing(FindingGroup::severity).thenComparing(FindingGroup::count, Comparator.reverseOrder()).thenComparing(FindingGroup::code))
                .toList();
    }

    private static FindingGroup group(String code, long count, List<Finding> findings, List<UnknownWording> unknown) {
        return new FindingGroup(code, count, findings.isEmpty() ? Severity.NOTICE : findings.getFirst().severity(), findings,
                unknown.stream().filter(wording -> code(wording).equals(code)).toList(), List.of());
    }

    private static String code(UnknownWording wording) {
        return CodeLists.standard().list(wording.list()).ofCauses() ? "CAUSE_UNMATCHED" : "CODE_UNMATCHED";
    }
}
