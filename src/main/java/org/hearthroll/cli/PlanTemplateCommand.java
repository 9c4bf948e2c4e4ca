package org.hearthroll.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearthroll.desk.CardLayout;
import org.hearthroll.desk.Desk;
import org.hearthroll.text.Message;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** hearthroll plan template: the office's own layout of the household card in Word. */
@Command(name = "template", description = "cli.plan.template")
final class PlanTemplateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--from", required = true, paramLabel = "W.hearth", descriptionKey = "cli.plan.from")
    private Path from;

    @ArgGroup(multiplicity = "1")
    private Wanted wanted;

    /** Exactly one of what can be done with it. */
    static final class Wanted {

        @Option(names = "--set", paramLabel = "FILE.docx", descriptionKey = "cli.plan.template.set")
        private Path set;

        @Option(names = "--get", paramLabel = "FILE.docx", descriptionKey = "cli.plan.template.get")
        private Path get;

        @Option(names = "--reset", descriptionKey = "cli.plan.template.reset")
        private boolean reset;
    }

    PlanTemplateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Desk desk = wanted.get == null ? Desk.writing(from) : Desk.reading(from)) {
            terminal.say(done(desk.cardLayout()));
        }
        return ExitCode.DONE;
    }

    private Message done(CardLayout layout) {
        if (wanted.set != null) {
            layout.set(wanted.set);
            return Message.of("template.set", wanted.set.getFileName());
        }
        if (wanted.get != null) {
            layout.get(wanted.get);
            return layout.name().map(name -> Message.of("template.got", name, wanted.get)).orElse(Message.of("template.got.standard", wanted.get));
        }
        return Message.of(layout.reset() ? "template.reset" : "template.reset.nothing");
    }
}
