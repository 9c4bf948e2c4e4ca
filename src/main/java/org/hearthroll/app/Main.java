package org.hearthroll.app;

/** Starts Hearthroll: the command line, and through it the desktop. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        System.out.println(Runtime.version());
    }
}
