package org.hearthroll.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/** Checks a workspace file, copies it and puts a copy back. */
public final class SafetyStore {

    private final WorkspaceFile workspace;

    public SafetyStore(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** One check: what was looked at and, where it failed, what was found first (else null). */
    public record Check(String name, String fault) {
    }

    /** Every check of {@code verify}, in order: integrity, foreign keys, counts, audit. */
    public List<Check> verify() {
        List<Check> checks = new ArrayList<>();
        checks.add(check("integrity", "integrity_check", "ok"));
        checks.add(check("foreign-keys", "foreign_key_check", null));
        checks.add(check("counts", "first_wrong_count", null));
        var broken = new AuditStore(workspace).firstBroken();
        checks.add(new Check("audit", broken.isPresent() ? "audit " + broken.getAsLong() : null));
        return checks;
    }

    private Check check(String name, String statement, String sound) {
        String found = workspace.reading(connection -> Statements.first(connection, statement, row -> row.getString(1)).orElse(null));
        return new Check(name, found == null || found.equals(sound) ? null : found);
    }

    /** Writes a proved copy of the workspace; an existing file of that name is only replaced by a whole one. */
    public void backup(Path target) {
        SafeCopy.of(workspace, target);
    }

    /** Keeps the dated copy that precedes a change, and answers it; a workspace that nobody has used yet has nothing to keep: null. */
    public Path keepDatedCopy() {
        return used() ? new DatedCopies(workspace.file()).keep(workspace) : null;
    }

    /** Whether anybody has done anything in the workspace that a copy could keep. */
    public boolean used() {
        return workspace.reading(connection -> Statements.number(connection, "any_deed")) != 0;
    }

    /** Keeps the dated copy of a workspace as it was before the load that is under way, and answers it. */
    public Path keepCopyBeforeLoad() {
        return new DatedCopies(workspace.file()).keep(workspace);
    }

    /** When the latest dated copy was made; empty if there is none. */
    public Optional<LocalDateTime> lastCopy() {
        List<Path> copies = new DatedCopies(workspace.file()).list();
        return copies.isEmpty() ? Optional.empty() : Optional.of(DatedCopies.madeAt(copies.getLast()));
    }

    /**
     * Puts a backup in the place of a workspace, which is first kept as a dated copy (null if there was none). Refuses a backup that is
     * damaged or no workspace, and a workspace that somebody holds.
     */
    public static Path restore(Path backup, Path file) {
        Identity.of(backup, Schema.current().version());
        SafeCopy.checkedCounts(backup);
        settle(file);
        try (var _ = WriterLock.take(file)) {
            return replace(backup, file);
        } catch (IOException e) {
            throw new Refusal(Message.of("backup.impossible", file.getFileName()), e);
        }
    }

    /** Brings what a crash left in the journal into the file, so that its dated copy is whole; a damaged file is kept as it lies. */
    private static void settle(Path file) {
        if (Files.exists(Path.of(file + "-wal"))) {
            try {
                Opening.standard().open(file, Access.WRITE).close();
            } catch (Refusal damaged) {
                if (damaged.said().key().startsWith("workspace.held")) {
                    throw damaged;
                }
            }
        }
    }

    private static Path replace(Path backup, Path file) throws IOException {
        Path beside = Path.of(file.toAbsolutePath() + ".part");
        Files.copy(backup, beside, StandardCopyOption.REPLACE_EXISTING);
        SafeCopy.checkedCounts(beside);
        Path kept = null;
        if (Files.exists(file)) {
            kept = new DatedCopies(file).next();
            Files.copy(file, kept);
            Files.deleteIfExists(Path.of(file + "-wal"));
            Files.deleteIfExists(Path.of(file + "-shm"));
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return kept;
    }
}
