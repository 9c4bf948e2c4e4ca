package org.hearthroll.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearthroll.desk.CardRequest;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.Disclosure;
import org.hearthroll.desk.PlanCards;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.work.Progress;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** hearthroll plan cards: household cards or notice cards to print, names masked unless a reason is given. */
@Command(name = "cards", description = "cli.plan.cards")
final class PlanCardsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ScopeOptions scope;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.split.out")
    private Path out;

    @Mixin
    private PlanYear year;

    @Option(names = "--kind", paramLabel = "card|notice", defaultValue = "card", descriptionKey = "cli.plan.cards.kind")
    private Kind kind;

    @Option(names = "--format", paramLabel = "docx|pdf", defaultValue = "docx", descriptionKey = "cli.plan.cards.format")
    private Format format;

    @Option(names = "--by", paramLabel = "household|village", defaultValue = "household", descriptionKey = "cli.plan.cards.by")
    private By by;

    @Option(names = "--copies", descriptionKey = "cli.plan.cards.copies")
    private boolean copies;

    @ArgGroup(exclusive = false)
    private Unmasked unmasked;

    /** The cards there are. */
    enum Kind {
        card, notice
    }

    /** The files there are. */
    enum Format {
        docx, pdf
    }

    /** What has a file of its own. */
    enum By {
        household, village
    }

    PlanCardsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Disclosure disclosure = Unmasked.disclosure(unmasked);
        try (Desk desk = Unmasked.desk(disclosure, scope.from())) {
            Scope chosen = scope.scope(desk.breakDown(), terminal);
            int asked = year.of(desk.plans(), chosen.period());
            PlanCards.Written written = desk.planCards().write(new CardRequest(chosen, asked, shape(), out, disclosure), Progress.none());
            terminal.say(Message.of("cards.done", written.files(), written.households(), out));
            if (written.without() > 0) {
                terminal.note(Message.of("cards.without", written.without(), Integer.toString(asked)));
            }
            if (kind == Kind.card && format == Format.pdf && desk.cardLayout().name().isPresent()) {
                terminal.note(Message.of("cards.own-layout"));
            }
        }
        return ExitCode.DONE;
    }

    private CardRequest.Shape shape() {
        return new CardRequest.Shape(kind == Kind.card ? CardRequest.Kind.CARD : CardRequest.Kind.NOTICE,
                format == Format.docx ? CardRequest.Format.DOCX : CardRequest.Format.PDF, by == By.village, copies);
    }
}
