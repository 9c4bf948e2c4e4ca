package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hearthroll.text.Message;

/** What is said below a table, as it is collected; some of it is to be said of its single figures too. */
final class NoteList {

    private final List<Message> all = new ArrayList<>();
    private final List<Message> remarks = new ArrayList<>();
    private final List<Message> folded = new ArrayList<>();

    /** Said of the table as a whole. */
    NoteList note(Message said) {
        all.add(said);
        return this;
    }

    NoteList notes(Collection<Message> said) {
        all.addAll(said);
        return this;
    }

    /** Said of each of its figures too. */
    NoteList remark(Message said) {
        remarks.add(said);
        return note(said);
    }

    /** Of its figures, said only of those of what is folded into one. */
    NoteList fold(Message said) {
        folded.add(said);
        return remark(said);
    }

    List<Message> all() {
        return all;
    }

    List<Message> remarks() {
        return remarks;
    }

    List<Message> folded() {
        return folded;
    }
}
