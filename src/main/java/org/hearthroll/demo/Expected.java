package org.hearthroll.demo;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an importer should make of the dirty roster, counted while the blemishes are put on and not by reading the file again. */
final class Expected {

    private int sourceRows;
    private int setAside;
    private int rejected;
    private int households;
    private final Map<String, Integer> findings = new TreeMap<>();

    /** A household of so many sound rows. */
    void household(int members) {
        households++;
        sourceRows += members;
    }

    /** A blemish of a household of so many members; a line that it adds is one source row more unless it is blank. */
    void blemish(Blemish blemish, int members) {
        sourceRows += switch (blemish.deed()) {
            case SUBTOTAL, CLOSING, HEADER, REPEAT, CONTRADICT -> 1;
            default -> 0;
        };
        int times = blemish.deed() == Blemish.Deed.CELLS ? members : 1;
        setAside += blemish.outcome().equals("SET_ASIDE") ? 1 : 0;
        rejected += blemish.outcome().equals("REJECTED") ? 1 : 0;
        blemish.findings().forEach(finding -> findings.merge(finding, times, Integer::sum));
    }

    /** A finding that no blemish put there. */
    void finding(String code) {
        findings.merge(code, 1, Integer::sum);
    }

    /** The receipt's figures, with the names they have there. */
    String json() {
        int loaded = sourceRows - setAside - rejected;
        String counts = findings.entrySet().stream().map(e -> "    \"" + e.getKey() + "\": " + e.getValue()).collect(Collectors.joining(",\n"));
        return """
                {
                  "charset": "GB18030",
                  "delimiter": ",",
                  "headerRow": 3,
                  "sourceRows": %d,
                  "loaded": %d,
                  "setAside": %d,
                  "rejected": %d,
                  "households": %d,
                  "members": %d,
                  "findings": {
                %s
                  }
                }
                """.formatted(sourceRows, loaded, setAside, rejected, households, loaded, counts);
    }
}
