package org.hearthroll.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearthroll.desk.BreakDown;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Listing;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which workspace, period and households a command speaks of. */
final class ScopeOptions {

    private static final String WHERE = "--where";

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--from", paramLabel = "W.hearth", descriptionKey = "cli.scope.from")
    private Path from;

    @Option(names = "--period", paramLabel = "YYYY-MM", descriptionKey = "cli.scope.period")
    private String period;

    @Option(names = WHERE, paramLabel = "DIMENSION=VALUE", descriptionKey = "cli.scope.where")
    private List<String> where = List.of();

    /** The workspace; leaving it out is wrong usage. */
    Path from() {
        if (from == null) {
            throw new MissingParameterException(spec.commandLine(), List.of(spec.findOption("--from")), "--from");
        }
        return from;
    }

    /** The scope that period and conditions describe; values may be codes or labels. Where it covers several villages of one name, that is noted. */
    Scope scope(BreakDown figures, Terminal terminal) {
        Scope scope = Scope.of(period);
        for (String condition : where) {
            int equals = condition.indexOf('=');
            if (equals <= 0) {
                throw new ParameterException(spec.commandLine(), WHERE, null, spec.findOption(WHERE), condition);
            }
            scope = figures.narrow(scope, Dimensions.standard().byId(condition.substring(0, equals).strip()), condition.substring(equals + 1));
        }
        if (scope.value("village").isPresent()) {
            tell(figures.namesakes(scope), terminal);
        }
        return scope;
    }

    private static void tell(Map<String, List<String>> namesakes, Terminal terminal) {
        namesakes.forEach((village, townships) -> terminal.note(Message.of("cli.scope.namesakes", village, townships.size(), Listing.names(townships), townships.getFirst())));
    }
}
