package org.hearthroll.store;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearthroll.model.Listing;
import org.hearthroll.text.Initials;

/** Finds rows by what somebody typed: part of a name, the beginning of a household code, the tail of an ID number, or the pinyin initials of a name. */
final class TextSearch {

    private final WorkspaceFile workspace;
    private final Template template;

    TextSearch(WorkspaceFile workspace, Template template) {
        this.workspace = workspace;
        this.template = template;
    }

    /** " AND …", or nothing where nothing was typed. */
    String matching(Listing listing, long period) {
        if (listing.text() == null || listing.text().isBlank()) {
            return "";
        }
        Map<String, String> filled = new HashMap<>(patterns(listing.text()));
        filled.put("names", template.bind(names(listing, period, listing.text().strip())));
        return Template.fragment(listing.members() ? "matches_member" : "matches_household", filled);
    }

    /** What a text is bound as where it begins something, is a part of it, or its tail. */
    Map<String, String> patterns(String text) {
        String like = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return Map.of("begin", template.bind(like + "%"), "part", template.bind("%" + like + "%"), "tail", template.bind("%" + like));
    }

    /** The names whose initials begin with what was typed, as a JSON list; empty unless it is letters only. */
    private String names(Listing listing, long period, String typed) {
        if (!Initials.typed(typed)) {
            return "[]";
        }
        List<String> names = workspace.reading(connection -> Statements.list(connection, listing.members() ? "names_of_members" : "names_of_heads",
                row -> row.getString(1), period));
        return names.stream().filter(n -> Initials.of(n).startsWith(typed.toLowerCase(Locale.ROOT)) && n.indexOf('"') < 0 && n.indexOf('\\') < 0)
                .map(n -> "\"" + n + "\"").toList().toString();
    }
}
