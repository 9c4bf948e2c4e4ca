package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthroll.quality.Exemption;
import org.hearthroll.quality.Grain;
import org.hearthroll.quality.QualityFinding;
import org.hearthroll.quality.Rule;
import org.hearthroll.quality.Rules;
import org.hearthroll.quality.Unchecked;

/**
 * What the rules found in a scope, in the order of the household codes: the faults that stand, those that an exemption accepts, the rules that
 * could not be checked and the ids of those that are off.
 */
public record QualityReport(String period, List<QualityFinding> faults, List<Accepted> accepted, List<Unchecked> unchecked, Set<String> off) {

    public QualityReport {
        faults = List.copyOf(faults);
        accepted = List.copyOf(accepted);
        unchecked = List.copyOf(unchecked);
        off = Set.copyOf(off);
    }

    /** A fault with the exemption that accepts it. */
    public record Accepted(QualityFinding finding, Exemption exemption) {
    }

    /** How many households have at least one fault that stands. */
    public long households() {
        return faults.stream().map(QualityFinding::household).filter(code -> !code.isEmpty()).distinct().count();
    }

    /** Every rule with its counts, in the order of the rules. */
    public List<QualityLine> lines() {
        Map<String, List<QualityFinding>> found = faults.stream().collect(Collectors.groupingBy(fault -> fault.rule().id()));
        Map<String, Long> exempted = accepted.stream().collect(Collectors.groupingBy(one -> one.finding().rule().id(), Collectors.counting()));
        Map<String, Unchecked> silent = new HashMap<>();
        unchecked.forEach(one -> silent.put(one.rule().id(), one));
        return Rules.standard().all().stream().map(rule -> new QualityLine(rule, !off.contains(rule.id()),
                counts(rule, found.getOrDefault(rule.id(), List.of()), exempted.getOrDefault(rule.id(), 0L)),
                silent.containsKey(rule.id()) ? silent.get(rule.id()).why() : null)).toList();
    }

    /** The faults of one rule that stand. */
    public List<QualityFinding> faults(String rule) {
        return faults.stream().filter(fault -> fault.rule().id().equals(rule)).toList();
    }

    /** The faults of one rule that are accepted. */
    public List<Accepted> accepted(String rule) {
        return accepted.stream().filter(one -> one.finding().rule().id().equals(rule)).toList();
    }

    /** The report once a fault is accepted. */
    public QualityReport accepting(QualityFinding fault, Exemption exemption) {
        List<Accepted> more = new ArrayList<>(accepted);
        more.add(new Accepted(fault, exemption));
        return new QualityReport(period, faults.stream().filter(one -> !one.equals(fault)).toList(), more, unchecked, off);
    }

    /** The report once an exception is taken back: its fault stands again. */
    public QualityReport revoking(Accepted revoked) {
        List<QualityFinding> more = new ArrayList<>(faults);
        more.add(revoked.finding());
        return new QualityReport(period, more, accepted.stream().filter(one -> !one.equals(revoked)).toList(), unchecked, off);
    }

    /** The report once a rule is switched off. */
    public QualityReport without(Rule rule) {
        Set<String> without = new HashSet<>(off);
        without.add(rule.id());
        return new QualityReport(period, faults.stream().filter(one -> !one.rule().equals(rule)).toList(),
                accepted.stream().filter(one -> !one.finding().rule().equals(rule)).toList(), unchecked.stream().filter(one -> !one.rule().equals(rule)).toList(), without);
    }

    private static QualityLine.Counts counts(Rule rule, List<QualityFinding> found, long exempted) {
        Set<String> households = new HashSet<>();
        Set<List<String>> persons = new HashSet<>();
        for (QualityFinding fault : found) {
            if (!fault.household().isEmpty()) {
                households.add(fault.household());
            }
            persons.add(List.of(fault.household(), fault.target()));
        }
        return new QualityLine.Counts(found.size(), households.size(), rule.grain() == Grain.PERSON ? persons.size() : 0, exempted);
    }
}
