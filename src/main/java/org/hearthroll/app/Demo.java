package org.hearthroll.app;

/** Opens the program on the made-up sample county: what the run command of the README starts. */
public final class Demo {

    private Demo() {
    }

    public static void main(String[] arguments) {
        System.out.println(Runtime.version());
    }
}
