package org.hearthroll.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.Disclosure;
import org.hearthroll.desk.SplitRequest;
import org.hearthroll.model.PeriodContents;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.UiContext;
import org.hearthroll.ui.kit.Work;

/** The periods of the workspace and what is done with them; the scope bar follows each deed. */
public final class PeriodsModel {

    private static final String ATTRIBUTE = "attribute";

    private final Desk desk;
    private final UiContext ui;
    private final ObservableList<PeriodContents> periods = FXCollections.observableArrayList();
    private final ObjectProperty<Asked> asked = new SimpleObjectProperty<>(this, "asked");

    public PeriodsModel(Desk desk, UiContext ui) {
        this.desk = desk;
        this.ui = ui;
    }

    /** The latest first. */
    ObservableList<PeriodContents> periods() {
        return periods;
    }

    /** What the user is about to do; null if nothing. */
    ObjectProperty<Asked> asked() {
        return asked;
    }

    boolean readOnly() {
        return desk.readOnly();
    }

    void read() {
        ui.jobs().start(Message.of("settings.job.periods"), _ -> desk.periods().contents(), periods::setAll);
    }

    /** Makes a period the one that figures speak of, here and wherever no other is named. Its places may differ, so only the attribute stays in the scope. */
    void setCurrent(String name) {
        Scope there = Scope.of(name).with(ATTRIBUTE, ui.scope().get().value(ATTRIBUTE).orElse(null));
        change(_ -> {
            desk.periods().setCurrent(name);
            return null;
        }, Message.of("settings.periods.current.done", name), there);
    }

    /** Gives a period another name; the scope bar stays with it. */
    void rename(String name, String other) {
        Scope scope = ui.scope().get();
        change(_ -> {
            desk.changePeriods().rename(name, other);
            return null;
        }, Message.of("settings.periods.rename.done", name, other), name.equals(scope.period()) ? new Scope(other, scope.conditions()) : scope);
    }

    void copy(String name, String other) {
        change(_ -> {
            desk.changePeriods().copy(name, other);
            return null;
        }, Message.of("settings.periods.copy.done", name, other), ui.scope().get());
    }

    void delete(String name) {
        ui.jobs().queue(Message.of("settings.job.period"), _ -> desk.changePeriods().delete(name), deleted -> done(Message.of("settings.periods.delete.done", name,
                deleted.contents().households(), deleted.contents().problems(), Optional.ofNullable(deleted.copy()).map(Path::toString).orElse("")), ui.scope().get()));
    }

    /** Writes a period as one workbook a place; a null reason: masked. */
    void split(String name, boolean byVillage, String reason, Path folder) {
        ui.jobs().queue(Message.of("settings.job.split"), progress -> desk.splitPeriod().split(new SplitRequest(name, null, null, byVillage, folder,
                reason == null ? Disclosure.MASKED : Disclosure.full(reason)), progress), split -> {
                    asked.set(null);
                    ui.alerts().tell(Message.of("split.done", split.files().size(), split.households(), split.members(), folder));
                });
    }

    /** scope: what the scope bar shows afterwards. */
    private void change(Work<Void> work, Message said, Scope scope) {
        ui.jobs().queue(Message.of("settings.job.period"), work, _ -> done(said, scope));
    }

    private void done(Message said, Scope scope) {
        asked.set(null);
        ui.alerts().tell(said);
        ui.scope().set(scope);
        ui.navigator().changed();
        read();
    }
}
