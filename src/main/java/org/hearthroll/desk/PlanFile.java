package org.hearthroll.desk;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearthroll.model.Household;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.plan.PlanCase;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/** Reads a plan somebody wrote; whatever is wrong with it is refused in one sentence that names the measure. */
public final class PlanFile {

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final Set<String> KEYS = Set.of("household", "year", "measures");

    private final Path file;
    private final JsonNode root;

    private PlanFile(Path file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /** Opens a file as far as saying whose plan of which year it holds. */
    public static PlanFile open(Path file) {
        JsonNode root = root(file);
        if (!root.isObject() || !root.path("measures").isArray()) {
            throw Refusal.of("plan.file.shape", name(file));
        }
        unknown(root, KEYS).ifPresent(key -> {
            throw Refusal.of("plan.file.key", name(file), key);
        });
        if (!root.path("year").isInt() || root.get("year").asInt() < 1900 || root.get("year").asInt() > 2999) {
            throw Refusal.of("plan.file.year", name(file));
        }
        return new PlanFile(file, root);
    }

    public int year() {
        return root.get("year").asInt();
    }

    /** The plan in it, which must be for the household of this case: measures in the order of their numbers, those without one last. */
    public Plan plan(PlanCase subject) {
        Household household = subject.household();
        String stated = root.path("household").asText("");
        if (!stated.equals(household.code())) {
            throw Refusal.of("plan.file.household", name(file), stated, household.code());
        }
        List<JsonNode> nodes = new ArrayList<>();
        root.get("measures").forEach(nodes::add);
        nodes.sort(Comparator.comparingInt(node -> node.path("no").asInt(Integer.MAX_VALUE)));
        List<PlannedMeasure> measures = new ArrayList<>();
        for (JsonNode node : nodes) {
            measures.add(new MeasureNode(subject, node, measures.size() + 1).read());
        }
        return new Plan(household.code(), year(), measures);
    }

    /** The first key that nobody would read, in alphabetical order. */
    static Optional<String> unknown(JsonNode node, Set<String> known) {
        Set<String> keys = new TreeSet<>();
        node.fieldNames().forEachRemaining(keys::add);
        keys.removeAll(known);
        return keys.stream().findFirst();
    }

    private static JsonNode root(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new Refusal(Message.of("plan.file.json", name(file), line), e);
        } catch (IOException e) {
            throw new Refusal(Message.of("plan.file.unreadable", file), e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
