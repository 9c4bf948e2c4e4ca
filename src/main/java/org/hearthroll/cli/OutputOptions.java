package org.hearthroll.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** In which shape a table is put out, and into which file. */
final class OutputOptions {

    private static final String FORMAT = "--format";

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = FORMAT, paramLabel = "text|csv|json|xlsx|md", descriptionKey = "cli.output.format")
    private TableFormat format;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.output.out")
    private Path out;

    /** The file, or null for the terminal. */
    Path out() {
        return out;
    }

    /** The shape asked for, else that of the file's ending, else the given one; a workbook needs a file. */
    TableFormat format(TableFormat usual) {
        TableFormat chosen = format != null ? format : out == null ? usual : ofEnding(usual);
        if (chosen == TableFormat.xlsx && out == null) {
            throw new ParameterException(spec.commandLine(), FORMAT, null, spec.findOption("--out"), "");
        }
        return chosen;
    }

    private TableFormat ofEnding(TableFormat usual) {
        String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(TableFormat.values()).filter(f -> name.endsWith("." + f.name())).findFirst().orElse(usual);
    }
}
