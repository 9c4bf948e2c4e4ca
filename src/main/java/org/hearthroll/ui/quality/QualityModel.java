package org.hearthroll.ui.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.Quality;
import org.hearthroll.desk.QualityLine;
import org.hearthroll.desk.QualityReport;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Jobs;

/** The rules with what they found in a scope, the rows of the chosen one, and the exceptions made from them. */
public final class QualityModel {

    private final Desk desk;
    private final Quality quality;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<QualityReport> report = new ReadOnlyObjectWrapper<>(this, "report");
    private final ObservableList<QualityLine> lines = FXCollections.observableArrayList();
    private final ObservableList<Fault> faults = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<QualityLine> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private final ReadOnlyStringWrapper incomeLine = new ReadOnlyStringWrapper(this, "incomeLine", "");
    private final BooleanProperty everyRule = new SimpleBooleanProperty(this, "everyRule");
    private final BooleanProperty withAccepted = new SimpleBooleanProperty(this, "withAccepted");
    private final ReadOnlyBooleanWrapper noRoster = new ReadOnlyBooleanWrapper(this, "noRoster");

    public QualityModel(Desk desk, Jobs jobs) {
        this.desk = desk;
        this.quality = desk.quality();
        this.jobs = jobs;
        everyRule.addListener((_, _, _) -> list());
        withAccepted.addListener((_, _, _) -> open());
    }

    /** Shows what the window before showed, until it is checked again. */
    void succeed(QualityModel before) {
        everyRule.set(before.everyRule.get());
        withAccepted.set(before.withAccepted.get());
        chosen.set(before.chosen.get());
        arrive(before.report.get());
    }

    boolean readOnly() {
        return desk.readOnly();
    }

    /** Whether there is nothing to check yet. */
    ReadOnlyBooleanProperty noRoster() {
        return noRoster.getReadOnlyProperty();
    }

    /** What the last check found; null before the first. */
    ReadOnlyObjectProperty<QualityReport> report() {
        return report.getReadOnlyProperty();
    }

    /** The rules that found something, or all of them. */
    ObservableList<QualityLine> lines() {
        return lines;
    }

    /** What the chosen rule found. */
    ObservableList<Fault> faults() {
        return faults;
    }

    ReadOnlyObjectProperty<QualityLine> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The income line of the year of the period; empty where none is set. */
    ReadOnlyStringProperty incomeLine() {
        return incomeLine.getReadOnlyProperty();
    }

    /** Whether rules that found nothing are listed too. */
    BooleanProperty everyRule() {
        return everyRule;
    }

    /** Whether accepted faults are listed too. */
    BooleanProperty withAccepted() {
        return withAccepted;
    }

    /** Checks the households of a scope. */
    void read(Scope scope) {
        jobs.start(Message.of("quality.job.check"), progress -> desk.periods().all().isEmpty() ? new Read(null, "")
                : new Read(quality.check(scope, progress), quality.incomeLine(scope.period()).map(BigDecimal::toPlainString).orElse("")), read -> {
            noRoster.set(read.report() == null);
            incomeLine.set(read.incomeLine());
            arrive(read.report());
        });
    }

    /** What a check found (null without a roster), and the income line it found it by. */
    private record Read(QualityReport report, String incomeLine) {
    }

    /** Sets the income line of the year of a scope's period and checks by it; a refused one changes nothing. */
    void line(String typed, Scope scope) {
        if (!typed.strip().equals(incomeLine.get())) {
            jobs.queue(Message.of("quality.job.line"), _ -> {
                quality.setIncomeLine(scope.period(), typed);
                return scope;
            }, this::read);
        }
    }

    void choose(QualityLine line) {
        if (line != null) {
            chosen.set(line);
            open();
        }
    }

    /** Accepts faults for one reason. */
    void exempt(List<Fault> accepted, String reason) {
        accepted.stream().filter(fault -> !fault.accepted()).forEach(fault -> jobs.queue(Message.of("quality.job.exempt"),
                _ -> quality.exempt(fault.finding(), reason), exemption -> change(now -> now.accepting(fault.finding(), exemption))));
    }

    /** Takes exceptions back. */
    void revoke(List<Fault> revoked) {
        revoked.stream().filter(Fault::accepted).forEach(fault -> jobs.queue(Message.of("quality.job.revoke"), _ -> {
            quality.revoke(fault.exemption());
            return new QualityReport.Accepted(fault.finding(), fault.exemption());
        }, accepted -> change(now -> now.revoking(accepted))));
    }

    /** Switches a rule off, or on again, which asks for a new check of the scope. */
    void turn(QualityLine line, boolean on, Scope scope) {
        jobs.queue(Message.of("quality.job.turn"), _ -> {
            quality.turn(line.rule(), on);
            return line.rule();
        }, rule -> {
            if (on) {
                read(scope);
            } else {
                change(now -> now.without(rule));
            }
        });
    }

    private void change(UnaryOperator<QualityReport> change) {
        if (report.get() != null) {
            arrive(change.apply(report.get()));
        }
    }

    private void arrive(QualityReport found) {
        report.set(found);
        list();
    }

    /** The chosen rule stays chosen while it is listed; else the first that found something is. */
    private void list() {
        List<QualityLine> all = report.get() == null ? List.of() : report.get().lines();
        List<QualityLine> shown = all.stream().filter(line -> everyRule.get() || !line.on() || line.counts().faults() + line.counts().exempted() > 0).toList();
        String before = chosen.get() == null ? "" : chosen.get().rule().id();
        lines.setAll(shown);
        chosen.set(shown.stream().filter(line -> line.rule().id().equals(before)).findFirst()
                .orElseGet(() -> shown.stream().filter(line -> line.counts().faults() > 0).findFirst().orElse(null)));
        open();
    }

    private void open() {
        if (report.get() == null || chosen.get() == null) {
            faults.clear();
            return;
        }
        String rule = chosen.get().rule().id();
        Stream<Fault> standing = report.get().faults(rule).stream().map(finding -> new Fault(finding, null));
        Stream<Fault> accepted = report.get().accepted(rule).stream().map(one -> new Fault(one.finding(), one.exemption()));
        faults.setAll((withAccepted.get() ? Stream.concat(standing, accepted) : standing).toList());
    }
}
