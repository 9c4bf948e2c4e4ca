package org.hearthroll.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hearthroll.report.CardTemplate;
import org.hearthroll.store.AuditStore;
import org.hearthroll.store.Moment;
import org.hearthroll.store.OfficeFileStore;
import org.hearthroll.store.Operator;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.AtomicFile;

/** The layout of the household card in Word: the program's own, or one that the office made of it. */
public final class CardLayout {

    private static final String KIND = "card";
    private static final long LARGEST = 5L << 20;

    private final WorkspaceFile workspace;
    private final OfficeFileStore files;
    private final AuditStore audit;

    CardLayout(WorkspaceFile workspace) {
        this.workspace = workspace;
        this.files = new OfficeFileStore(workspace);
        this.audit = new AuditStore(workspace);
    }

    /** The name of the office's file; nothing where the program's own layout holds. */
    public Optional<String> name() {
        return files.find(KIND).map(OfficeFileStore.Kept::name);
    }

    /** Takes a Word document as the layout from now on; refuses one that could not be filled, saying why. */
    public void set(Path file) {
        byte[] content = content(file);
        String name = file.getFileName().toString();
        CardTemplate.read(content, name);
        workspace.together(() -> {
            files.keep(KIND, new OfficeFileStore.Kept(name, content, Moment.now(), Operator.name()));
            audit.append("card-layout-set", name);
            return null;
        });
    }

    /** Writes the layout that holds to a file, to be looked at or worked on. */
    public void get(Path file) {
        try (AtomicFile written = AtomicFile.beside(file)) {
            Optional<OfficeFileStore.Kept> own = files.find(KIND);
            if (own.isPresent()) {
                Files.write(written.draft(), own.get().content());
            } else {
                CardTemplate.standard(written.draft());
            }
            written.commit();
        } catch (IOException e) {
            throw new Refusal(Message.of("template.refused.write", file), e);
        }
    }

    /** Goes back to the program's own layout; answers whether there was another. */
    public boolean reset() {
        return workspace.together(() -> {
            boolean dropped = files.drop(KIND);
            if (dropped) {
                audit.append("card-layout-reset", "");
            }
            return dropped;
        });
    }

    /** The office's layout, ready to be filled. */
    Optional<CardTemplate> template() {
        return files.find(KIND).map(kept -> CardTemplate.read(kept.content(), kept.name()));
    }

    private static byte[] content(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw Refusal.of("template.refused.large", file.getFileName(), LARGEST >> 20);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal(Message.of("template.refused.unreadable", file), e);
        }
    }
}
