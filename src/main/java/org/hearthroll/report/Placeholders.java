package org.hearthroll.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** The ${…} of one paragraph. Word cuts a text into runs as it likes, so that a placeholder may begin in one and end in another. */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^{}]*)}");

    private final XWPFParagraph paragraph;
    private final List<CTText> texts;

    Placeholders(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
        this.texts = paragraph.getRuns().stream().flatMap(run -> Stream.of(run.getCTR().getTArray())).toList();
    }

    /** The names in it, in their order. */
    List<String> names() {
        return PLACEHOLDER.matcher(whole()).results().map(found -> found.group(1)).toList();
    }

    /** Puts what is known of each in its place, in the type of its first character; one of which nothing is known becomes blank. */
    void fill(Map<CardField, String> facts) {
        List<MatchResult> found = new ArrayList<>(PLACEHOLDER.matcher(whole()).results().toList());
        if (found.isEmpty()) {
            return;
        }
        for (MatchResult placeholder : found.reversed()) {
            replace(placeholder, CardField.named(placeholder.group(1)).map(field -> facts.getOrDefault(field, "")).orElse(""));
        }
        paragraph.getRuns().forEach(Placeholders::breakLines);
    }

    private String whole() {
        StringBuilder whole = new StringBuilder();
        texts.forEach(text -> whole.append(text.getStringValue()));
        return whole.toString();
    }

    private void replace(MatchResult placeholder, String by) {
        int at = 0;
        String put = by;
        for (CTText text : texts) {
            String said = text.getStringValue();
            int from = Math.clamp(placeholder.start() - at, 0, said.length());
            int to = Math.clamp(placeholder.end() - at, 0, said.length());
            if (to > from) {
                text.setStringValue(said.substring(0, from) + put + said.substring(to));
                text.setSpace(SpaceAttribute.Space.PRESERVE);
                put = "";
            }
            at += said.length();
        }
    }

    private static void breakLines(XWPFRun run) {
        if (run.getCTR().sizeOfTArray() != 1 || run.getCTR().getTArray(0).getStringValue().indexOf('\n') < 0) {
            return;
        }
        String[] lines = run.getCTR().getTArray(0).getStringValue().split("\\R", -1);
        run.setText(lines[0], 0);
        for (int i = 1; i < lines.length; i++) {
            run.addBreak();
            run.setText(lines[i]);
        }
    }
}
