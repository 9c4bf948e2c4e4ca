package org.hearthroll.store;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Who is at work, as the audit and every history state it: the name somebody signs with, else that of the account; and at which computer. */
public final class Operator {

    private static volatile String signed = "";

    private Operator() {
    }

    /** The name to write into the workspace from now on; a blank one means that of the account. */
    public static void sign(String name) {
        signed = name.strip();
    }

    public static String name() {
        return signed.isEmpty() ? account() : signed;
    }

    /** The name of the account that runs the program. */
    public static String account() {
        return System.getProperty("user.name", "?");
    }

    public static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
