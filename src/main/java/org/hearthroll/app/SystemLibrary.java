package org.hearthroll.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.text.Message;

/** A library of the system without which no window opens on Linux, and the package that brings it on Debian and what descends from it. */
enum SystemLibrary {
    X11("libX11.so.6", "libx11-6"), GTK("libgtk-3.so.0", "libgtk-3-0"), XTST("libXtst.so.6", "libxtst6"), PANGO("libpangoft2-1.0.so.0", "libpangoft2-1.0-0");

    private final String file;
    private final String bringing;

    SystemLibrary(String file, String bringing) {
        this.file = file;
        this.bringing = bringing;
    }

    /** Those that this computer does not have, in the order they are needed. */
    static List<SystemLibrary> missing() {
        return missing(SystemLibrary::loads);
    }

    /** Those of which a look by the name of their file finds nothing. */
    static List<SystemLibrary> missing(Predicate<String> there) {
        return Stream.of(values()).filter(library -> !there.test(library.file)).toList();
    }

    /** Why no window can be opened: libraries that are missing, with the command that installs them, else that there is no display. */
    static Message why(List<SystemLibrary> missing) {
        return missing.isEmpty() ? Message.of("cli.no.desktop") : Message.of("desktop.library", joined(missing, library -> library.file), joined(missing, library -> library.bringing));
    }

    private static String joined(List<SystemLibrary> missing, Function<SystemLibrary, String> called) {
        return missing.stream().map(called).collect(Collectors.joining(" "));
    }

    /** Looked up as the toolkit does, so that a damaged one counts as missing too. */
    @SuppressWarnings("restricted")
    private static boolean loads(String file) {
        try (Arena looked = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(file, looked);
            return true;
        } catch (IllegalArgumentException notFound) {
            return false;
        }
    }
}
