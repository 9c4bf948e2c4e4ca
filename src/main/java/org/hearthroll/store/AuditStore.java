package org.hearthroll.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;

/**
 * The trail of every deed: rows that are only ever added, each sealed with SHA-256 over the seal before it and its own words, so
 * that a changed or missing link shows.
 */
public final class AuditStore {

    private static final String FIRST = "0".repeat(64);

    private final WorkspaceFile workspace;

    public AuditStore(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** One link: at is ISO with offset, deed a short English id, detail free text or JSON. */
    public record Entry(long seq, String at, String operator, String deed, String detail, String previous, String hash) {

        String sealed() {
            // A length before each word keeps ("ab","c") and ("a","bc") apart.
            StringBuilder row = new StringBuilder(previous);
            for (String word : List.of(Long.toString(seq), at, operator, deed, detail)) {
                row.append('\n').append(word.length()).append(':').append(word);
            }
            return sha256(row.toString());
        }
    }

    /** Adds a deed to the trail; call it inside the transaction of the deed itself. */
    public void append(String deed, String detail) {
        workspace.inTransaction(connection -> {
            Entry last = last(connection);
            String at = Moment.now();
            Entry open = new Entry(last.seq() + 1, at, Operator.name(), deed, detail, last.hash(), "");
            return Statements.run(connection, "add_audit", open.seq(), at, open.operator(), deed, detail, open.previous(), open.sealed());
        });
    }

    /** The number of the last deed, 0 before the first: as long as it stands, nobody has changed anything. */
    public long lastDeed() {
        return workspace.reading(connection -> last(connection).seq());
    }

    /** The number of the last deed that was not work on plans, 0 before the first: as long as it stands, the register is what it was. */
    public long lastDeedBesidePlans() {
        return workspace.reading(connection -> Statements.number(connection, "last_deed_beside_plans"));
    }

    /** The whole trail, oldest first. */
    public List<Entry> entries() {
        return workspace.reading(connection -> Statements.list(connection, "audit_entries", AuditStore::entry));
    }

    /** The number of the first link that is not what was sealed, if there is one. */
    public OptionalLong firstBroken() {
        long expected = 1;
        String previous = FIRST;
        for (Entry entry : entries()) {
            if (entry.seq() != expected || !entry.previous().equals(previous) || !entry.hash().equals(entry.sealed())) {
                return OptionalLong.of(expected);
            }
            expected++;
            previous = entry.hash();
        }
        return OptionalLong.empty();
    }

    private static Entry last(Connection connection) throws SQLException {
        return Statements.first(connection, "last_audit_entry", AuditStore::entry).orElse(new Entry(0, "", "", "", "", "", FIRST));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
