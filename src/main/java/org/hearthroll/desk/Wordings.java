package org.hearthroll.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.codes.Spelling;
import org.hearthroll.codes.Wording;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Refusal;

/**
 * Wordings of this office that the declared code lists do not know, each with the code it means here. They hold for what is loaded from
 * then on; what was loaded stays as it is until its file is loaded again.
 */
public final class Wordings {

    private static final String MATTER = "wording:";
    private static final char AFTER_LIST = ':';

    private final AuditedSettings settings;

    Wordings(WorkspaceFile workspace) {
        this.settings = new AuditedSettings(workspace, MATTER);
    }

    /** All of them, by list and wording. */
    public List<OwnWording> all() {
        return settings.all().entrySet().stream().map(entry -> own(entry.getKey(), entry.getValue())).toList();
    }

    /** From now on this wording means that code; refused for a code that the list does not have and for a wording that it knows already. */
    public void remember(String list, String wording, String code) {
        if (CodeLists.standard().list(list).code(code).isEmpty()) {
            throw Refusal.of("wording.unknown-code", wording, code);
        }
        if (!(CodeLists.standard().list(list).normalise(wording) instanceof Wording.Unmatched)) {
            throw Refusal.of("wording.known", wording);
        }
        String key = key(list, wording);
        settings.keep(key, code, "wording", key + " = " + code);
    }

    /** The wording is unknown again; what was loaded stays. */
    public void forget(String list, String wording) {
        String key = key(list, wording);
        settings.forget(key, "wording-forget", key);
    }

    /** The declared code lists with these wordings; a code that its list no longer has leads nowhere. */
    CodeLists lists() {
        return CodeLists.standard().with(all().stream().filter(Wordings::stands)
                .collect(Collectors.groupingBy(OwnWording::list, Collectors.toMap(OwnWording::wording, OwnWording::code))));
    }

    private static boolean stands(OwnWording own) {
        return CodeLists.standard().ids().contains(own.list()) && CodeLists.standard().list(own.list()).code(own.code()).isPresent();
    }

    private static String key(String list, String wording) {
        return list + AFTER_LIST + Spelling.key(wording);
    }

    private static OwnWording own(String key, String code) {
        int end = key.indexOf(AFTER_LIST);
        return new OwnWording(key.substring(0, end), key.substring(end + 1), code);
    }
}
