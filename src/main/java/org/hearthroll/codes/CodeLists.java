package org.hearthroll.codes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.hearthroll.model.Code;

/** All declared code lists, by id. */
public final class CodeLists {

    private static final CodeLists STANDARD = declared();

    private final Map<String, CodeList> lists;

    private CodeLists(Map<String, CodeList> lists) {
        this.lists = lists;
    }

    public static CodeLists standard() {
        return STANDARD;
    }

    /** The list of an id such as "cause"; an id that is not declared is a fault of the program. */
    public CodeList list(String id) {
        return Objects.requireNonNull(lists.get(id), id);
    }

    /** These lists with the wordings of an office and the codes they lead to, by the id of their list; an id that is no longer declared is passed over. */
    public CodeLists with(Map<String, Map<String, String>> wordings) {
        Map<String, CodeList> extended = new TreeMap<>(lists);
        wordings.forEach((id, own) -> extended.computeIfPresent(id, (_, list) -> list.with(own)));
        return new CodeLists(extended);
    }

    public Set<String> ids() {
        return lists.keySet();
    }

    private static CodeLists declared() {
        List<Map<String, String>> variants = Declared.rows("codes/variants.csv");
        Map<String, CodeList> lists = new TreeMap<>();
        for (Map<String, String> row : Declared.rows("codes/lists.csv")) {
            String id = row.get("id");
            UnaryOperator<String> simplify = row.get("spelling").equals("cause") ? CauseSpelling::key : Spelling::key;
            List<Code> codes = codes(row.get("resource"));
            lists.put(id, new CodeList(id, codes, wordings(codes, variants.stream().filter(v -> v.get("list").equals(id)).toList(), simplify), simplify, row.get("ordered").equals("yes")));
        }
        return new CodeLists(lists);
    }

    private static List<Code> codes(String resource) {
        List<Map<String, String>> rows = Declared.rows(resource);
        return rows.stream().map(r -> new Code(r.get("code"), r.get("zh"), r.get("en"), rows.indexOf(r) + 1,
                r.getOrDefault("generation", ""), "yes".equals(r.get("retired")))).toList();
    }

    private static Map<String, Wording> wordings(List<Code> codes, List<Map<String, String>> variants, UnaryOperator<String> simplify) {
        Map<String, Wording> wordings = new HashMap<>();
        for (Map<String, String> variant : variants) {
            String code = variant.get("code");
            wordings.put(simplify.apply(variant.get("wording")), code.isEmpty() ? new Wording.Missing() : new Wording.Matched(code));
        }
        codes.forEach(c -> wordings.put(simplify.apply(c.zh()), new Wording.Matched(c.code())));
        codes.stream().map(Code::code).filter(CodeLists::speaksForItself).forEach(c -> wordings.put(simplify.apply(c), new Wording.Matched(c)));
        return wordings;
    }

    /** Codes of our own making begin with a letter; bare numbers mean different things in different systems and are never taken for codes. */
    private static boolean speaksForItself(String code) {
        return Character.isLetter(code.charAt(0));
    }
}
