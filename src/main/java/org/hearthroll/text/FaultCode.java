package org.hearthroll.text;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;

/** The short code by which a fault of the program is recognised in the log and in two reports of it. */
public final class FaultCode {

    private FaultCode() {
    }

    /** Four characters that stay the same for the same fault at the same place. */
    public static String of(Throwable fault) {
        int place = 31 * fault.getClass().getName().hashCode() + Arrays.stream(fault.getStackTrace()).limit(3)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName()).toList().hashCode();
        return String.format(Locale.ROOT, "%04X", (place ^ (place >>> 16)) & 0xFFFF);
    }

    /** The fault as a maintainer reads it: what happened where, and why. */
    public static String trace(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }
}
