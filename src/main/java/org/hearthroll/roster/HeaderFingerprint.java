package org.hearthroll.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What all files of one make have in common: the names of their columns, however these are spaced, bracketed and ordered, and whether
 * their characters are traditional.
 */
public final class HeaderFingerprint {

    private HeaderFingerprint() {
    }

    /** Lower-case hexadecimal SHA-256 of the names. */
    public static String of(List<String> header) {
        String names = header.stream().map(HeaderFingerprint::name).sorted().collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The comparable form of one name. */
    public static String name(String header) {
        return HeaderSpelling.key(header);
    }
}
