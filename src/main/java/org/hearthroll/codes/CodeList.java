package org.hearthroll.codes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.hearthroll.model.Code;
import org.hearthroll.text.Language;

/** One code list in its official order, with the wordings that lead to its codes: those declared, and after them those an office has settled for itself. */
public final class CodeList {

    private static final Wording MISSING = new Wording.Missing();
    private static final Pattern SEPARATORS = Pattern.compile("[,，、;；/\\s\\u00A0\\u3000＋+]+");

    private final String id;
    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final Map<String, Wording> wordings;
    private final Map<String, Wording> own;
    private final UnaryOperator<String> simplify;
    private final boolean ordered;

    CodeList(String id, List<Code> codes, Map<String, Wording> wordings, UnaryOperator<String> simplify, boolean ordered) {
        this(id, codes, wordings, Map.of(), simplify, ordered);
    }

    private CodeList(String id, List<Code> codes, Map<String, Wording> wordings, Map<String, Wording> own, UnaryOperator<String> simplify, boolean ordered) {
        this.id = id;
        this.ordered = ordered;
        codes.forEach(c -> this.codes.put(c.code(), c));
        this.wordings = Map.copyOf(wordings);
        this.own = Map.copyOf(own);
        this.simplify = simplify;
    }

    /** This list with further wordings and the codes they lead to; what is declared is not overruled by them. */
    CodeList with(Map<String, String> more) {
        Map<String, Wording> further = new HashMap<>();
        more.forEach((wording, code) -> further.put(simplify.apply(wording), new Wording.Matched(code)));
        return new CodeList(id, codes(), wordings, further, simplify, ordered);
    }

    public String id() {
        return id;
    }

    /** Whether it is a list of causes: of those, some files put several into a cell meant for one. */
    public boolean ofCauses() {
        return id.equals("cause") || id.equals("risk");
    }

    /** Whether the official order goes from less to more, as schools do, so that a chart keeps it; else it only says what is listed where. */
    public boolean ordered() {
        return ordered;
    }

    public List<Code> codes() {
        return List.copyOf(codes.values());
    }

    public Optional<Code> code(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** The Chinese label of a code; a code that the list does not have is its own label. */
    public String label(String code) {
        return label(code, Language.CHINESE);
    }

    public String label(String code, Language language) {
        return code(code).map(c -> language == Language.ENGLISH ? c.en() : c.zh()).orElse(code);
    }

    /** What a text says as a whole; null and blank are missing. */
    public Wording normalise(String text) {
        Wording declared = in(wordings, text);
        return declared instanceof Wording.Unmatched ? in(own, text) : declared;
    }

    private Wording in(Map<String, Wording> known, String text) {
        String key = text == null ? "" : simplify.apply(text);
        if (key.isEmpty()) {
            return MISSING;
        }
        Wording found = known.get(key);
        if (found == null && !known.isEmpty()) {
            found = known.get(simplify.apply(Spelling.withoutBrackets(key)));
        }
        return found == null ? new Wording.Unmatched(text.strip()) : found;
    }

    /** What a text says that may hold several wordings, in its order and each code once; nothing said is an empty list. */
    public List<Wording> normaliseAll(String text) {
        Wording whole = in(wordings, text);
        if (!(whole instanceof Wording.Unmatched)) {
            return whole instanceof Wording.Missing ? List.of() : List.of(whole);
        }
        List<Wording> parts = parts(text);
        boolean unmatched = parts.stream().anyMatch(Wording.Unmatched.class::isInstance);
        return unmatched && in(own, text) instanceof Wording.Matched settled ? List.of(settled) : parts;
    }

    private List<Wording> parts(String text) {
        List<Wording> parts = new ArrayList<>();
        for (String part : SEPARATORS.split(text)) {
            Wording wording = normalise(part);
            if (!(wording instanceof Wording.Missing) && !parts.contains(wording)) {
                parts.add(wording);
            }
        }
        return parts;
    }
}
