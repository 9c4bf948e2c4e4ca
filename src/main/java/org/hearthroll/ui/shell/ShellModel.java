package org.hearthroll.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.Disclosure;
import org.hearthroll.desk.FoundHousehold;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.FigureWords;
import org.hearthroll.ui.kit.Jobs;
import org.hearthroll.ui.kit.Memory;

/** What the frame of one window knows: its workspace (null: none), the scope of the scope bar, and the summary of what is in it. */
public final class ShellModel {

    private static final int FOUND = 30;
    private static final String LIST = "list";

    private final Surroundings surroundings;
    private final Desk desk;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(this, "scope");
    private final ReadOnlyObjectWrapper<Summary> summary = new ReadOnlyObjectWrapper<>(this, "summary", Summary.nothing());
    private final ReadOnlyObjectWrapper<Disclosure> disclosure = new ReadOnlyObjectWrapper<>(this, "disclosure", Disclosure.MASKED);

    public ShellModel(Surroundings surroundings, Desk desk, Scope scope) {
        this.surroundings = surroundings;
        this.desk = desk;
        this.scope.set(scope);
        disclosure.set(desk == null ? Disclosure.MASKED : desk.disclosing().now());
    }

    public Texts texts() {
        return surroundings.texts();
    }

    public Jobs jobs() {
        return surroundings.jobs();
    }

    public Memory memory() {
        return surroundings.memory();
    }

    public Desk desk() {
        return desk;
    }

    public ObjectProperty<Scope> scope() {
        return scope;
    }

    public ReadOnlyObjectProperty<Summary> summary() {
        return summary.getReadOnlyProperty();
    }

    /** Whether the workspace shows full data, and why. */
    public ReadOnlyObjectProperty<Disclosure> disclosure() {
        return disclosure.getReadOnlyProperty();
    }

    /** Refuses where no reason for full data could be recorded. */
    void mayDisclose() {
        desk.disclosing().allowed();
    }

    /** Shows full data for a reason. */
    void disclose(String reason) {
        disclosing(Message.of("shell.job.disclose"), () -> desk.disclosing().disclose(reason));
    }

    void mask() {
        disclosing(Message.of("shell.job.mask"), desk.disclosing()::mask);
    }

    /** The window follows what the workspace does now, also where the deed failed half way. */
    private void disclosing(Message name, Runnable deed) {
        jobs().queue(name, _ -> {
            deed.run();
            return null;
        }, _ -> { });
        jobs().queue(name, _ -> desk.disclosing().now(), disclosure::set);
    }

    /** The name of the file at work, empty without one. */
    public String fileName() {
        return desk == null ? "" : desk.file().getFileName().toString();
    }

    /** Reads the summary again: the scope changed, or the data did. */
    public void read() {
        if (desk != null) {
            Scope wanted = scope.get();
            jobs().start(Message.of("shell.job.summary"), _ -> new SummaryReader(desk, new FigureWords(texts())).read(wanted), this::arrived);
        }
    }

    /** After a first import, or when an import was undone, the scope follows the periods there are; and a list that is gone narrows it no more. */
    private void arrived(Summary read) {
        if (!Objects.equals(read.period(), scope.get().period())) {
            scope.set(new Scope(read.period(), scope.get().conditions()));
        }
        if (scope.get().value(LIST).filter(name -> read.choices().lists().stream().noneMatch(list -> list.value().equals(name))).isPresent()) {
            choose(LIST, null);
        }
        summary.set(read);
    }

    /** Narrows or widens the scope on one dimension; null for all. Another township leaves the village behind. */
    public void choose(String dimension, String value) {
        Scope chosen = scope.get().with(dimension, value);
        scope.set(dimension.equals("township") ? chosen.with("village", null) : chosen);
    }

    /** Goes to another period; its places may differ, so only the attribute and the list stay. */
    public void choosePeriod(String period) {
        Scope now = scope.get();
        scope.set(Scope.of(period).with("attribute", now.value("attribute").orElse(null)).with(LIST, now.value(LIST).orElse(null)));
    }

    /** Finds households of the whole period, whatever else the scope says; a blank text finds none. */
    public void search(String text, Consumer<List<FoundHousehold>> found) {
        Scope everywhere = Scope.of(scope.get().period());
        jobs().start(Message.of("shell.job.search"), _ -> desk.households().search(everywhere, text, FOUND), found);
    }
}
