package org.hearthroll.cli;

/** A process that does nothing but import one file into a workspace, to be killed meanwhile. */
final class ImportingProcess {

    private ImportingProcess() {
    }

    public static void main(String[] arguments) {
        String[] words = {"import", arguments[0], "--into", arguments[1], "--period", "2020-12"};
        System.exit(HearthrollCommand.run(words, null, System.out, System.err));
    }
}
