package org.hearthroll.codes;

/** What a wording found in a file means in a code list. */
public sealed interface Wording {

    /** The code under which wordings are counted that match nothing. */
    String UNMATCHED = "UNMATCHED";

    /** It means this code. */
    record Matched(String code) implements Wording {
    }

    /** It says something, but nothing that the list or its variants know. */
    record Unmatched(String text) implements Wording {
    }

    /** It says that nothing was filled in. */
    record Missing() implements Wording {
    }
}
