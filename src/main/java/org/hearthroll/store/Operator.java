package org.hearthroll.store;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Who is at work: the name of the account and of the computer. */
public final class Operator {

    private Operator() {
    }

    public static String name() {
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
