package org.hearthroll.ui.plans;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.OwnMeasures;
import org.hearthroll.desk.StatedMeasure;
import org.hearthroll.plan.MeasureType;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Alerts;
import org.hearthroll.ui.kit.Jobs;

/** The measures this office added to the catalogue, and what can be done with them. */
final class OwnMeasuresModel {

    private static final Message JOB = Message.of("plans.own.job");

    private final Desk desk;
    private final Jobs jobs;
    private final Alerts alerts;
    private final Runnable changed;
    private final ObservableList<MeasureType> all = FXCollections.observableArrayList();

    /** changed hears when plans may read or be judged otherwise. */
    OwnMeasuresModel(Desk desk, Jobs jobs, Alerts alerts, Runnable changed) {
        this.desk = desk;
        this.jobs = jobs;
        this.alerts = alerts;
        this.changed = changed;
    }

    /** In the order they were added, the retired ones too. */
    ObservableList<MeasureType> all() {
        return all;
    }

    boolean readOnly() {
        return desk.readOnly();
    }

    void read(Runnable then) {
        jobs.queue(JOB, _ -> desk.ownMeasures().all(), read -> {
            all.setAll(read);
            then.run();
        });
    }

    /** Adds a measure (of: null), or says otherwise what one is. */
    void keep(MeasureType of, StatedMeasure stated, Consumer<MeasureType> kept) {
        deed(own -> of == null ? own.add(stated) : own.change(of.code(), stated), of == null ? "plans.own.added" : "plans.own.changed", kept);
    }

    /** Offers a measure no more, or again. */
    void turn(MeasureType of, Consumer<MeasureType> kept) {
        deed(own -> of.offered() ? own.retire(of.code()) : own.restore(of.code()), of.offered() ? "plans.own.retired" : "plans.own.restored", kept);
    }

    /** What a deed led to: the measure, and all of them. */
    private record Done(MeasureType measure, List<MeasureType> all) {
    }

    private void deed(Function<OwnMeasures, MeasureType> deed, String told, Consumer<MeasureType> kept) {
        jobs.queue(JOB, _ -> new Done(deed.apply(desk.ownMeasures()), desk.ownMeasures().all()), done -> {
            all.setAll(done.all());
            alerts.tell(Message.of(told, done.measure().code(), done.measure().label()));
            kept.accept(done.measure());
            changed.run();
        });
    }
}
