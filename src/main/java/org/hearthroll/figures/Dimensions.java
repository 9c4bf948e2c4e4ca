package org.hearthroll.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearthroll.codes.Declared;
import org.hearthroll.text.Label;
import org.hearthroll.text.Refusal;

/** The declared ways to cut the figures, in the order they are offered. */
public final class Dimensions {

    private static final Dimensions STANDARD = new Dimensions(Declared.rows("figures/dimensions.csv").stream().map(Dimensions::dimension).toList());

    private static final Pattern THEN = Pattern.compile("([a-z_]+)" + Dimension.AT + "(\\d{4}-\\d{2})");

    private final Map<String, Dimension> byId = new LinkedHashMap<>();

    Dimensions(List<Dimension> all) {
        all.forEach(d -> byId.put(d.id(), d));
    }

    public static Dimensions standard() {
        return STANDARD;
    }

    public List<Dimension> all() {
        return List.copyOf(byId.values());
    }

    /** The dimension of an id, or of an id with a period, as in cause@2016-12: what the same household said then; or of whether it met the same conditions then; or of an amount that a household has. */
    public Optional<Dimension> find(String id) {
        if (id.startsWith(Amount.HAVING)) {
            return Amounts.find(id.substring(Amount.HAVING.length())).map(Amount::having);
        }
        Matcher then = THEN.matcher(id);
        if (then.matches() && then.group(1).equals(Dimension.SAME)) {
            return Optional.of(Dimension.same(then.group(2)));
        }
        return then.matches() ? Optional.ofNullable(byId.get(then.group(1))).filter(Dimension::canBeEarlier).map(d -> d.in(then.group(2))) : Optional.ofNullable(byId.get(id));
    }

    /** The dimension of an id to count by; refuses one by which households are only told apart. */
    Dimension counted(String id) {
        return find(id).filter(dimension -> dimension.kind() != Dimension.Kind.SAME).orElseThrow(() -> Refusal.of("figures.refused.dimension", id));
    }

    /** The dimension of an id; refuses an unknown one and says where the known ones are listed. */
    public Dimension byId(String id) {
        return find(id).orElseThrow(() -> Refusal.of("figures.refused.dimension", id));
    }

    private static Dimension dimension(Map<String, String> row) {
        return new Dimension(row.get("id"), new Label(row.get("zh"), row.get("en")), Dimension.Grain.valueOf(row.get("grain")), Dimension.Kind.valueOf(row.get("kind")),
                Dimension.split(row.get("columns")), row.get("codes"), Dimension.split(row.get("bands")).stream().map(band -> Interval.parse(band, row.get("unit"), row.get("whole").equals("yes"))).toList());
    }
}
