package org.hearthroll.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearthroll.roster.GatheredHousehold;
import org.hearthroll.roster.Kind;
import org.hearthroll.roster.Layout;
import org.hearthroll.roster.ReadRow;
import org.hearthroll.store.RegisterLoading.Village;
import org.hearthroll.store.RegisterStore;

/** How a roster's slots fill the two tables of the register. */
final class RosterShape {

    /** In a roster of one row a household, the person of the row is its head. */
    private static final Map<String, String> HEADS = Map.of("name", "head_name", "id_number", "head_id");
    private static final int ID_LENGTH = 18;

    private final Layout layout;
    private final PlaceNames places;
    private final RegisterColumns households;
    private final RegisterColumns members;
    private final int headName;
    private final int headId;
    private final int township;
    private final int size;
    private final int code;

    RosterShape(Layout layout, PlaceNames places) {
        this.layout = layout;
        this.places = places;
        households = new RegisterColumns(layout, slots(layout, true), RegisterStore.HOUSEHOLD, membersListed(layout) ? Map.of() : HEADS);
        members = new RegisterColumns(layout, slots(layout, false), RegisterStore.MEMBER, Map.of());
        if (membersListed(layout)) {
            Stream.of("head_name", "head_id").forEach(households::derive);
        }
        code = layout.slot("household_code");
        headName = households.position("head_name");
        headId = households.position("head_id");
        township = households.position("township");
        size = households.position("household_size");
    }

    private static List<Integer> slots(Layout layout, boolean household) {
        return IntStream.range(0, layout.size()).filter(slot -> layout.household(slot) == household).boxed().toList();
    }

    private static boolean membersListed(Layout layout) {
        return layout.kind() == Kind.MEMBER_ROSTER;
    }

    boolean membersListed() {
        return membersListed(layout);
    }

    /** Whether the file speaks for all of its villages; a corrected reject list only brings what another file could not. */
    boolean whole() {
        return layout.slot("=" + RejectList.LINE) < 0;
    }

    /** The slot of the household code, -1 if the file has none. */
    int code() {
        return code;
    }

    RegisterColumns households() {
        return households;
    }

    RegisterColumns members() {
        return members;
    }

    /** The household's row in the register, as its rows so far make it. */
    String[] household(GatheredHousehold household) {
        String[] values = new String[layout.size()];
        String[] originals = new String[layout.size()];
        for (int slot = 0; slot < values.length; slot++) {
            values[slot] = household.value(slot);
            originals[slot] = household.original(slot);
        }
        String[] row = household(values, originals);
        if (membersListed()) {
            row[headName] = household.headName() == null ? row[headName] : household.headName();
            row[headId] = row[headId] == null && household.headId() != null ? key(household.headId()) : row[headId];
        }
        return row;
    }

    /** What one row alone says of its household. */
    String[] household(ReadRow read) {
        return household(read.values(), read.originals());
    }

    private String[] household(String[] values, String[] originals) {
        String proper = township < 0 ? null : places.township(values[layout.slot("township")]);
        boolean renamed = township >= 0 && !Objects.equals(proper, values[layout.slot("township")]);
        String[] row = households.row(values, renamed ? renamed(values, originals) : originals);
        if (renamed) {
            row[township] = proper;
        }
        String headKey = headId < 0 || layout.slot("head_key") < 0 ? null : values[layout.slot("head_key")];
        if (headKey != null) {
            row[headId] = headKey;
        }
        return row;
    }

    /** The name of the file stays beside the proper one. */
    private String[] renamed(String[] values, String[] originals) {
        String[] kept = originals == null ? new String[values.length] : originals.clone();
        int slot = layout.slot("township");
        kept[slot] = kept[slot] == null ? values[slot] : kept[slot];
        return kept;
    }

    String[] member(ReadRow read) {
        return members.row(read.values(), read.originals());
    }

    /** The code in a row of the register's members, null if the file has none. */
    String code(String[] member) {
        return member("code", member);
    }

    /** The name in a row of the register's members, null if the file has none. */
    String name(String[] member) {
        return member("name", member);
    }

    private String member(String column, String[] member) {
        int position = members.position(column);
        return position < 0 ? null : member[position];
    }

    /** The village a row names, null if the file has no villages. */
    Village village(ReadRow read) {
        int village = layout.slot("village");
        if (township < 0 && village < 0) {
            return null;
        }
        return new Village(places.township(read.value(layout.slot("township"))), read.value(village));
    }

    /** How many persons a household has by its stated size: the given number where the file does not state one at all, 0 where it left it blank. */
    int size(String[] row, int otherwise) {
        if (size < 0) {
            return otherwise;
        }
        try {
            return row[size] == null ? 0 : Integer.parseInt(row[size]);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String key(String id) {
        return id.length() > ID_LENGTH ? id.substring(0, ID_LENGTH) : id;
    }
}
