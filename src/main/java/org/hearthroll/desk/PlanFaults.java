package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.model.Scope;
import org.hearthroll.model.Severity;
import org.hearthroll.plan.PlanCheck;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;

/** What the check has against the plans of a list, counted in households by rule and township; each household counts once under a rule, however often it breaks it. */
public final class PlanFaults {

    /** In place of a rule: any of them; in place of a township: all of them. */
    public static final String ANY = "";

    private final Map<String, Map<String, Long>> households = new HashMap<>();
    private final Map<String, Severity> severities = new HashMap<>();
    private final Map<String, Long> townships = new HashMap<>();

    private PlanFaults() {
    }

    public static PlanFaults of(WorkList list) {
        PlanFaults faults = new PlanFaults();
        list.entries().forEach(faults::add);
        return faults;
    }

    private void add(WorkList.Entry entry) {
        List<String> places = List.of(ANY, entry.place().township());
        places.forEach(place -> townships.merge(place, 1L, Long::sum));
        entry.errors().forEach(rule -> severities.put(rule, Severity.ERROR));
        entry.warnings().forEach(rule -> severities.put(rule, Severity.WARNING));
        Stream<String> rules = Stream.of(entry.errors(), entry.warnings()).flatMap(Set::stream);
        (faulty(entry) ? Stream.concat(Stream.of(ANY), rules) : rules).forEach(rule -> places.forEach(place -> households.computeIfAbsent(rule, _ -> new HashMap<>()).merge(place, 1L, Long::sum)));
    }

    /** Whether a rule has something against the plan of a household of a township. */
    public static boolean found(WorkList.Entry entry, String rule, String township) {
        boolean here = township.equals(ANY) || entry.place().township().equals(township);
        return here && (rule.equals(ANY) ? faulty(entry) : entry.errors().contains(rule) || entry.warnings().contains(rule));
    }

    private static boolean faulty(WorkList.Entry entry) {
        return !entry.errors().isEmpty() || !entry.warnings().isEmpty();
    }

    /** The rules that found something: those that must be met first, then by how many households. */
    public List<String> rules() {
        return severities.keySet().stream().sorted(Comparator.<String, Severity>comparing(severities::get).thenComparing(rule -> -households(rule, ANY)).thenComparing(Comparator.naturalOrder())).toList();
    }

    public Severity severity(String rule) {
        return severities.get(rule);
    }

    /** The townships where a rule found something, most households first. */
    public List<String> townships(String rule) {
        return households.getOrDefault(rule, Map.of()).keySet().stream().filter(township -> !township.equals(ANY))
                .sorted(Comparator.comparing((String township) -> -households(rule, township)).thenComparing(Comparator.naturalOrder())).toList();
    }

    /** The households of a township in whose plans a rule found something. */
    public long households(String rule, String township) {
        return households.getOrDefault(rule, Map.of()).getOrDefault(township, 0L);
    }

    /** All households of a township, whatever their plans. */
    public long all(String township) {
        return townships.getOrDefault(township, 0L);
    }

    /** A row for each rule in each township where it found something. */
    public Table table(Scope scope, Message note, Texts texts) {
        List<Table.Row> rows = new ArrayList<>();
        for (String rule : rules()) {
            for (String township : townships(rule)) {
                rows.add(new Table.Row(Table.Role.NORMAL, List.of(texts.say(PlanCheck.name(rule)), texts.say(verdict(severity(rule))), township, households(rule, township)), scope));
            }
        }
        return new Table("plan_faults", List.of(new Column("plan_rule", Kind.LABEL, 0), new Column("plan_verdict", Kind.LABEL, 0), new Column("township", Kind.LABEL, 0),
                new Column("households", Kind.COUNT, 0)), rows, List.of(note));
    }

    /** How much a rule matters, in a word. */
    public static Message verdict(Severity severity) {
        return Message.of(severity == Severity.ERROR ? "plans.failed" : "plans.warned");
    }
}
