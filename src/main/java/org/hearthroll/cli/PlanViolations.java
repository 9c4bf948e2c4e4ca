package org.hearthroll.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.hearthroll.desk.PlanReview;
import org.hearthroll.plan.PlanFinding;
import org.hearthroll.sheet.CsvWriting;
import org.hearthroll.text.Texts;
import org.hearthroll.work.Progress;

/** What the rules have against all plans, as machine output; its sentences are Chinese in every language. */
final class PlanViolations {

    private static final List<String> HEADER = List.of("household_code", "year", "rule", "severity", "measure_no", "message");

    private final List<List<Object>> rows = new ArrayList<>();

    /** The shapes there are. */
    enum Format {
        csv, json
    }

    private PlanViolations() {
    }

    static PlanViolations of(PlanReview review) {
        PlanViolations violations = new PlanViolations();
        review.check(Progress.none(), checked -> checked.findings().forEach(finding -> violations.rows.add(row(checked, finding))));
        return violations;
    }

    /** The measure number is empty for what is about the plan as a whole. */
    private static List<Object> row(PlanReview.Checked checked, PlanFinding finding) {
        Object number = finding.measure() == 0 ? "" : finding.measure();
        return List.of(checked.household(), checked.year(), finding.rule(), finding.severity().name(), number, Texts.chinese().say(finding.message()));
    }

    String as(Format format) {
        return format == Format.csv ? CsvWriting.text(HEADER, rows) : json();
    }

    private String json() {
        ArrayNode all = new ObjectMapper().createArrayNode();
        for (List<Object> row : rows) {
            ObjectNode node = all.addObject();
            for (int i = 0; i < HEADER.size(); i++) {
                node.putPOJO(HEADER.get(i), row.get(i).equals("") ? null : row.get(i));
            }
        }
        return all + "\n";
    }
}
