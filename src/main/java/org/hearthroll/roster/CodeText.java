package org.hearthroll.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearthroll.codes.CodeList;
import org.hearthroll.codes.Wording;
import org.hearthroll.model.Code;
import org.hearthroll.model.Severity;

/** Reads wordings as codes of one list. A wording that says another thing than the label of its code is kept. */
final class CodeText {

    private final CodeList list;
    private final boolean causes;

    CodeText(CodeList list) {
        this.list = list;
        this.causes = list.ofCauses();
    }

    /** One code; of causes, of which some files put several into one cell, all of them in order, joined by ';'. */
    Reading one(String cell) {
        return causes ? read(cell, list.normaliseAll(cell)) : switch (list.normalise(cell)) {
            case Wording.Missing missing -> Reading.NOTHING;
            case Wording wording -> read(cell, List.of(wording));
        };
    }

    /** Several codes joined by ';', causes in the order of the file, others in the order of their list, so that the same set reads the same. */
    Reading several(String cell) {
        List<Wording> wordings = new ArrayList<>(list.normaliseAll(cell));
        if (!causes) {
            wordings.sort(Comparator.comparingInt(w -> list.code(code(w)).map(Code::order).orElse(Integer.MAX_VALUE)));
        }
        return read(cell, wordings);
    }

    private Reading read(String cell, List<Wording> wordings) {
        if (wordings.isEmpty()) {
            return Reading.NOTHING;
        }
        List<String> codes = wordings.stream().map(CodeText::code).distinct().toList();
        boolean unmatched = codes.contains(Wording.UNMATCHED);
        String original = unmatched || !labelled(cell, codes) ? cell.strip() : null;
        String finding = unmatched ? causes ? "CAUSE_UNMATCHED" : "CODE_UNMATCHED" : null;
        return new Reading(String.join(";", codes), original, finding, unmatched ? Severity.WARNING : null);
    }

    /** Whether a cell holds the labels of the codes and nothing but separators besides. */
    private boolean labelled(String cell, List<String> codes) {
        String rest = cell;
        for (String code : codes) {
            String label = list.label(code);
            if (!rest.contains(label)) {
                return false;
            }
            rest = rest.replace(label, "");
        }
        return rest.chars().allMatch(c -> ",，、;；/＋+ \u00A0\u3000\t\r\n".indexOf(c) >= 0);
    }

    private static String code(Wording wording) {
        return wording instanceof Wording.Matched matched ? matched.code() : Wording.UNMATCHED;
    }
}
