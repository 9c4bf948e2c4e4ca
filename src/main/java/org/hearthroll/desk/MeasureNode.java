package org.hearthroll.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.plan.Answers;
import org.hearthroll.plan.Money;
import org.hearthroll.plan.PlanCase;
import org.hearthroll.plan.Targets;
import org.hearthroll.text.Refusal;

/** One measure of a plan file, checked value by value before it becomes one. */
record MeasureNode(PlanCase subject, JsonNode node, int number) {

    private static final Set<String> KEYS = Set.of("no", "target", "answers", "measure", "quantity", "unit", "responsibleUnit", "responsiblePerson",
            "fund", "fundSource", "start", "due", "progress", "result");
    private static final Pattern QUANTITY = Pattern.compile("(\\d{1,12}(\\.\\d{1,6})?)?");

    /** The measure; refuses the first value that is unknown or no date, number or sum, naming the number of the measure. */
    PlannedMeasure read() {
        if (!node.isObject()) {
            throw Refusal.of("plan.set.shape", number);
        }
        PlanFile.unknown(node, KEYS).ifPresent(key -> refuse("plan.set.key", key));
        texts();
        require("measure", code -> subject.catalogue().measure(code).isPresent(), "plan.set.measure");
        require("target", target -> Targets.all(subject.household()).anyMatch(target::equals), "plan.set.target");
        answers();
        require("progress", code -> code.isEmpty() || Arrays.stream(Progression.values()).anyMatch(known -> known.name().equals(code)), "plan.set.progress");
        require("quantity", MeasureNode::isQuantity, "plan.set.quantity");
        require("fund", MeasureNode::isSum, "plan.set.fund");
        require("start", MeasureNode::isDate, "plan.set.date");
        require("due", MeasureNode::isDate, "plan.set.date");
        return PlanJson.measure(node);
    }

    private void require(String key, Predicate<String> sound, String otherwise) {
        if (!sound.test(PlanJson.text(node, key))) {
            refuse(otherwise, PlanJson.text(node, key));
        }
    }

    private void texts() {
        KEYS.stream().filter(key -> !key.equals("answers") && node.path(key).isContainerNode()).sorted().findFirst().ifPresent(key -> {
            throw Refusal.of("plan.set.text", number, key, node.get(key).toString());
        });
    }

    private void answers() {
        JsonNode answers = node.path("answers");
        if (!answers.isMissingNode() && !answers.isArray()) {
            refuse("plan.set.answers", answers.asText());
        }
        answers.forEach(answer -> {
            if (!Answers.known(answer.asText())) {
                refuse("plan.set.answer", answer.asText());
            }
        });
    }

    private void refuse(String key, String value) {
        throw Refusal.of(key, number, value);
    }

    static boolean isQuantity(String text) {
        return QUANTITY.matcher(text).matches();
    }

    static boolean isSum(String text) {
        try {
            Money.fen(text);
            return true;
        } catch (NumberFormatException notASum) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            return text.isEmpty() || LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException notADate) {
            return false;
        }
    }
}
