package org.hearthroll.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.plan.Money;

/** A plan as JSON: the same shape in plan files, in the history and on the command line. */
public final class PlanJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private PlanJson() {
    }

    /** A document to read and edit: one field a line, ending in a line end. */
    public static String document(Plan plan) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
        try {
            return JSON.writer(printer).writeValueAsString(node(plan)) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String line(Plan plan) {
        return node(plan).toString();
    }

    /** Reads back what {@link #line} wrote; files of users go through {@link PlanFile}. */
    static Plan read(String written) {
        try {
            JsonNode node = JSON.readTree(written);
            List<PlannedMeasure> measures = new ArrayList<>();
            node.get("measures").forEach(measure -> measures.add(measure(measure)));
            return new Plan(node.get("household").asText(), node.get("year").asInt(), measures);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A measure of a node whose every value has been found sound. */
    static PlannedMeasure measure(JsonNode node) {
        List<String> answers = new ArrayList<>();
        node.path("answers").forEach(answer -> answers.add(answer.asText()));
        return new PlannedMeasure(text(node, "target"), answers, text(node, "measure"), new PlannedMeasure.Quantity(text(node, "quantity"), text(node, "unit")),
                new PlannedMeasure.Duty(text(node, "responsibleUnit"), text(node, "responsiblePerson")),
                new PlannedMeasure.Funding(Money.fen(text(node, "fund")), text(node, "fundSource")),
                new PlannedMeasure.Term(text(node, "start"), text(node, "due")), progression(text(node, "progress")), text(node, "result"));
    }

    static String text(JsonNode node, String key) {
        return node.path(key).asText("");
    }

    private static Progression progression(String code) {
        return code.isEmpty() ? Progression.NOT_STARTED : Progression.valueOf(code);
    }

    private static ObjectNode node(Plan plan) {
        ObjectNode node = JSON.createObjectNode().put("household", plan.household()).put("year", plan.year());
        var measures = node.putArray("measures");
        for (int i = 0; i < plan.measures().size(); i++) {
            fill(measures.addObject().put("no", i + 1), plan.measures().get(i));
        }
        return node;
    }

    private static void fill(ObjectNode node, PlannedMeasure measure) {
        node.put("target", measure.target());
        var answers = node.putArray("answers");
        measure.answers().forEach(answers::add);
        node.put("measure", measure.measure()).put("quantity", measure.quantity().amount()).put("unit", measure.quantity().unit())
                .put("responsibleUnit", measure.duty().unit()).put("responsiblePerson", measure.duty().person())
                .put("fund", Money.plain(measure.funding().fen())).put("fundSource", measure.funding().source())
                .put("start", measure.term().start()).put("due", measure.term().due())
                .put("progress", measure.progression().name()).put("result", measure.result());
    }
}
