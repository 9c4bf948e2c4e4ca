package org.hearthroll.ui.plans;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearthroll.desk.CardLayout;
import org.hearthroll.desk.CardRequest;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.PlanBook;
import org.hearthroll.desk.PlanBookReceipt;
import org.hearthroll.desk.PlanCards;
import org.hearthroll.desk.PlanView;
import org.hearthroll.desk.WorkList;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.ui.kit.Alerts;
import org.hearthroll.ui.kit.Jobs;

/** What of the plans goes to paper and to the spreadsheet and comes back from it; every deed is told when it is done. */
final class PlanPapers {

    private static final Message JOB = Message.of("plans.papers.job");

    private final Desk desk;
    private final Jobs jobs;
    private final Alerts alerts;
    private final Supplier<Wanted> wanted;

    /** The plans that are meant: those of the households of a scope in a year, the one that is open (null: none), and the households of the list. */
    record Wanted(Scope scope, int year, PlanView open, List<WorkList.Entry> list) {

        String household() {
            return open == null ? null : open.plan().household();
        }
    }

    PlanPapers(Desk desk, Jobs jobs, Alerts alerts, Supplier<Wanted> wanted) {
        this.desk = desk;
        this.jobs = jobs;
        this.alerts = alerts;
        this.wanted = wanted;
    }

    /** Cards or notices of all of the scope, a file for each village. */
    void cards(CardRequest.Shape shape, Path folder) {
        Wanted meant = wanted.get();
        var request = new CardRequest(meant.scope(), meant.year(), shape, folder, desk.disclosing().now());
        // Behind the saves that wait, so that what was typed a moment ago is on the paper.
        jobs.queue(JOB, progress -> desk.planCards().write(request, progress), written -> told(written, folder));
    }

    /** The card or notice of the open household, in a file. */
    void card(CardRequest.Shape shape, Path file) {
        Wanted meant = wanted.get();
        var request = new CardRequest(meant.scope(), meant.year(), shape, file, desk.disclosing().now(), meant.household());
        jobs.queue(JOB, progress -> desk.planCards().write(request, progress), _ -> alerts.tell(Message.of("plans.papers.card", file)));
    }

    private void told(PlanCards.Written written, Path folder) {
        alerts.tell(written.without() == 0 ? Message.of("plans.papers.cards", written.households(), written.files(), folder)
                : Message.of("plans.papers.cards.without", written.households(), written.files(), folder, written.without()));
    }

    /** The code of the open household. */
    String household() {
        return wanted.get().household();
    }

    /** Takes a Word document of the office as the layout of its cards; what could not be filled is refused. */
    void setLayout(Path file) {
        laidOut(layout -> {
            layout.set(file);
            return Message.of("template.set", file.getFileName());
        });
    }

    /** Writes the layout that holds, to be worked on in Word. */
    void getLayout(Path file) {
        laidOut(layout -> {
            layout.get(file);
            return layout.name().map(name -> Message.of("template.got", name, file)).orElse(Message.of("plans.card.got", file));
        });
    }

    /** Goes back to the program's own layout. */
    void resetLayout() {
        laidOut(layout -> Message.of(layout.reset() ? "template.reset" : "template.reset.nothing"));
    }

    private void laidOut(Function<CardLayout, Message> deed) {
        jobs.queue(JOB, _ -> deed.apply(desk.cardLayout()), alerts::tell);
    }

    void export(Path file) {
        Wanted meant = wanted.get();
        jobs.queue(JOB, progress -> desk.planBook().export(meant.scope(), meant.year(), file, desk.disclosing().now(), progress), written -> told(written, file));
    }

    private void told(PlanBook.Written written, Path file) {
        alerts.tell(Message.of("plans.papers.exported", written.households(), written.measures(), file));
    }

    /** Takes a workbook in, all of it or nothing; loaded hears when plans may have changed. */
    void load(Path file, Runnable loaded) {
        Wanted meant = wanted.get();
        jobs.queue(JOB, progress -> {
            PlanBookReceipt receipt = desk.planBook().load(file, meant.year(), meant.scope().period(), progress);
            if (receipt.refused()) {
                throw Refusal.of("plans.papers.faults", receipt.faults().size(), receipt.faults().getFirst());
            }
            return receipt;
        }, receipt -> {
            alerts.tell(Message.of("plan.book.loaded", receipt.households(), receipt.changed(), receipt.unchanged()));
            loaded.run();
        });
    }
}
