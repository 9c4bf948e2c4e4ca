package org.hearthroll.ui.roster;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.NamedList;
import org.hearthroll.desk.NamedLists;
import org.hearthroll.model.Listing;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Jobs;

/** The named lists of the workspace, the latest first, and what can be done with them. */
final class ListsModel {

    private final Desk desk;
    private final Jobs jobs;
    private final ObservableList<NamedList> all = FXCollections.observableArrayList();

    ListsModel(Desk desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
    }

    ObservableList<NamedList> all() {
        return all;
    }

    boolean readOnly() {
        return desk.readOnly();
    }

    void read() {
        jobs.start(Message.of("roster.job.lists"), _ -> desk.namedLists().all(), all::setAll);
    }

    /** Keeps the households of a listing under a name; told says what they are; done hears once they are kept. */
    void save(String name, Listing listing, String told, Runnable done) {
        change(lists -> lists.save(name, listing, told), done);
    }

    void rename(String name, String other, Runnable done) {
        change(lists -> lists.rename(name, other), done);
    }

    void delete(String name, Runnable done) {
        change(lists -> lists.delete(name), done);
    }

    /** What is done with the lists; a refusal is spoken as any other. */
    private interface Deed {
        void upon(NamedLists lists);
    }

    private void change(Deed deed, Runnable done) {
        jobs.queue(Message.of("roster.job.list"), _ -> {
            deed.upon(desk.namedLists());
            return desk.namedLists().all();
        }, (List<NamedList> now) -> {
            all.setAll(now);
            done.run();
        });
    }
}
