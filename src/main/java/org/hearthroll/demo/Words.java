package org.hearthroll.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthroll.codes.Declared;

/** The declared pools of names, notes and other wordings, drawn by weight. */
final class Words {

    private static final Map<String, List<String>> POOLS = pools();

    private Words() {
    }

    static String draw(String pool, Chance chance) {
        return chance.pick(POOLS.get(pool));
    }

    /** Every word of a pool once, in declared order. */
    static List<String> all(String pool) {
        return POOLS.get(pool).stream().distinct().toList();
    }

    // A word stands in its pool as often as it weighs.
    private static Map<String, List<String>> pools() {
        Map<String, List<String>> pools = new HashMap<>();
        for (Map<String, String> row : Declared.rows("demo/words.csv")) {
            List<String> pool = pools.computeIfAbsent(row.get("pool"), name -> new ArrayList<>());
            for (int i = Integer.parseInt(row.get("weight")); i > 0; i--) {
                pool.add(row.get("word"));
            }
        }
        return pools;
    }
}
