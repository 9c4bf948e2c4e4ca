package org.hearthroll.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearthroll.codes.Declared;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Label;

/** The declared rules, in their own order, which is that of their groups. */
public final class Rules {

    /** What a declared condition cannot say. */
    private static final Map<String, Check> CLASSES = Map.of("SAME_SEX_COUPLE", new SameSexCouple());
    private static final Rules STANDARD = new Rules(Declared.rows("quality/rules.csv"));

    private final Map<String, Rule> byId = new LinkedHashMap<>();

    private Rules(List<Map<String, String>> rows) {
        rows.stream().map(Rules::rule).forEach(rule -> byId.put(rule.id(), rule));
    }

    public static Rules standard() {
        return STANDARD;
    }

    public List<Rule> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The recorded fields that rules look at, and those whose absence would make them silent. */
    public Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        byId.values().forEach(rule -> {
            fields.addAll(rule.fields());
            rule.needs().groups().forEach(fields::addAll);
        });
        return fields;
    }

    private static Rule rule(Map<String, String> row) {
        Check check = CLASSES.containsKey(row.get("id")) ? CLASSES.get(row.get("id")) : check(row);
        Needs needs = row.get("needs").isEmpty() ? Needs.all(check.fields()) : Needs.of(row.get("needs"));
        return new Rule(row.get("id"), Group.valueOf(row.get("group")), Severity.valueOf(row.get("level")), Grain.valueOf(row.get("grain")),
                new Label(row.get("zh"), row.get("en")), needs, check);
    }

    private static Check check(Map<String, String> row) {
        When when = When.of(row.get("when"));
        List<String> shown = row.get("shown").isEmpty() ? List.of() : List.of(row.get("shown").split(";"));
        if (Grain.valueOf(row.get("grain")) == Grain.PERSON) {
            return new PersonCheck(when, shown);
        }
        return new HouseholdCheck(when, row.get("number").isEmpty() ? null : MemberCount.of(row.get("members"), row.get("number")), shown);
    }
}
