package org.hearthroll.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearthroll.roster.HeaderFingerprint;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Refusal;

/** The column templates of the workspace: what was decided about files of one make, found again by the header of the next one. */
public final class Templates {

    private static final String MATTER = "template:";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final AuditedSettings settings;

    Templates(WorkspaceFile workspace) {
        this.settings = new AuditedSettings(workspace, MATTER);
    }

    /** All of them by name. */
    public List<SavedTemplate> all() {
        return settings.all().entrySet().stream().map(entry -> saved(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(SavedTemplate::name).thenComparing(SavedTemplate::fingerprint)).toList();
    }

    /** The template for files with this header, if one was saved. */
    public Optional<SavedTemplate> forHeader(List<String> header) {
        String fingerprint = HeaderFingerprint.of(header);
        return all().stream().filter(saved -> saved.fingerprint().equals(fingerprint)).findFirst();
    }

    /** The choices with the columns that were settled for a file with this header, if any were. */
    public Choices over(Path file, Choices choices) {
        if (settings.all().isEmpty()) {
            return choices;
        }
        List<String> header = Inspecting.inspect(file, choices).facts().header();
        return forHeader(header).map(saved -> new Choices(choices.reading(), choices.kind(), saved.columns(header), choices.offers())).orElse(choices);
    }

    /** Keeps a template for files with this header, in place of one kept before. */
    public SavedTemplate save(String name, List<String> header, ColumnTemplate template) {
        if (name.isBlank()) {
            throw Refusal.of("template.without-name");
        }
        SavedTemplate saved = new SavedTemplate(name.strip(), HeaderFingerprint.of(header), template);
        String json = MAPPER.createObjectNode().put("name", saved.name()).set("template", template.json()).toString();
        settings.keep(saved.fingerprint(), json, "template-save", detail(saved));
        return saved;
    }

    /** Forgets a template; what was loaded with it stays. */
    public void forget(SavedTemplate saved) {
        settings.forget(saved.fingerprint(), "template-forget", detail(saved));
    }

    private static String detail(SavedTemplate saved) {
        return saved.name() + " " + saved.fingerprint();
    }

    private static SavedTemplate saved(String fingerprint, String json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            String name = root.path("name").asText();
            return new SavedTemplate(name, fingerprint, ColumnTemplate.of(root.path("template").toString(), name));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
