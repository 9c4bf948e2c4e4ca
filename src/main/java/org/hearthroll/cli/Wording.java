package org.hearthroll.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.hearthroll.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Lets the help speak the chosen language: descriptions of commands and options are keys of messages. */
final class Wording extends ResourceBundle {

    private final Texts texts;

    private Wording(Texts texts) {
        this.texts = texts;
    }

    static void translate(CommandLine line, Texts texts) {
        line.setResourceBundle(new Wording(texts));
        describe(line, texts);
        line.getCommandSpec().version(texts.say("cli.version.line", version()));
    }

    private static void describe(CommandLine line, Texts texts) {
        CommandSpec spec = line.getCommandSpec();
        UsageMessageSpec usage = spec.usageMessage();
        usage.description(translated(usage.description(), texts));
        usage.synopsisHeading(texts.say("cli.heading.usage") + " ");
        usage.synopsisSubcommandLabel(texts.say("cli.heading.command"));
        usage.parameterListHeading("%n" + texts.say("cli.heading.parameters") + "%n");
        usage.optionListHeading("%n" + texts.say("cli.heading.options") + "%n");
        usage.commandListHeading("%n" + texts.say("cli.heading.commands") + "%n");
        line.getSubcommands().values().forEach(sub -> describe(sub, texts));
    }

    private static String[] translated(String[] keys, Texts texts) {
        String[] sentences = new String[keys.length];
        for (int i = 0; i < keys.length; i++) {
            sentences[i] = texts.say(keys[i]);
        }
        return sentences;
    }

    private static String version() {
        String stated = Wording.class.getPackage().getImplementationVersion();
        return stated == null ? "dev" : stated;
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.knows(key) ? texts.say(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keys());
    }
}
