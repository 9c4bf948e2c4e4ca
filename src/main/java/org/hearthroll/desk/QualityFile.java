package org.hearthroll.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.model.Masking;
import org.hearthroll.quality.Exemption;
import org.hearthroll.quality.QualityFinding;
import org.hearthroll.sheet.RowWriting;
import org.hearthroll.text.Texts;

/** The faults of a report as a file to hand on, names masked whatever the report shows; with the accepted ones, their reasons and who accepted them if wanted. */
public final class QualityFile {

    private static final List<String> COLUMNS = List.of("group", "rule", "severity", "household_code", "township", "village", "head_name", "person_code",
            "name", "message", "reason", "operator", "at");

    private final QualityReport report;
    private final boolean accepted;
    private final Texts texts;

    public QualityFile(QualityReport report, boolean accepted, Texts texts) {
        this.report = report;
        this.accepted = accepted;
        this.texts = texts;
    }

    /** Writes .csv by the ending of the name, else a workbook; refuses a place that cannot be written. */
    public void write(Path file) {
        List<String> header = COLUMNS.stream().map(column -> texts.say("quality.column." + column)).toList();
        try (RowWriting out = RowWriting.begin(file, texts.say("screen.quality"), header)) {
            report.faults().forEach(fault -> out.row(cells(fault, Stream.of("", "", ""))));
            if (accepted) {
                report.accepted().forEach(one -> out.row(cells(one.finding(), said(one.exemption()))));
            }
            out.done();
        }
    }

    private List<String> cells(QualityFinding fault, Stream<String> exemption) {
        return Stream.concat(Stream.of(texts.say("quality.group." + fault.rule().group()), fault.rule().sentence().in(texts.language()),
                texts.say("quality.severity." + fault.rule().severity()), fault.household(), fault.place().township(), fault.place().village(), Masking.name(fault.head()),
                fault.person(), Masking.name(fault.name()), texts.say(fault.message())), exemption).toList();
    }

    private static Stream<String> said(Exemption exemption) {
        return Stream.of(exemption.reason(), exemption.operator(), exemption.at());
    }
}
