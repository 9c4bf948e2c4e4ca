package org.hearthroll.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hearthroll.report.Form.Voice;

/** The fonts that official papers are set in. Word files only name them, so each names others to take where a computer lacks it. */
final class DocxFonts {

    private static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
    private static final String TABLE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:font w:name="方正小标宋简体"><w:altName w:val="宋体,SimSun,Songti SC,Noto Serif CJK SC"/><w:charset w:val="86"/><w:family w:val="roman"/></w:font>\
            <w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong,STFangsong,Noto Serif CJK SC"/><w:charset w:val="86"/><w:family w:val="modern"/></w:font>\
            <w:font w:name="黑体"><w:altName w:val="SimHei,Heiti SC,Noto Sans CJK SC"/><w:charset w:val="86"/><w:family w:val="swiss"/></w:font>\
            </w:fonts>""";

    private DocxFonts() {
    }

    static String of(Voice voice) {
        return switch (voice) {
            case TITLE -> "方正小标宋简体";
            case LABEL -> "黑体";
            case TEXT -> "仿宋_GB2312";
        };
    }

    static void declare(XWPFDocument document) {
        try {
            PackagePart part = document.getPackage().createPart(PackagingURIHelper.createPartName("/word/fontTable.xml"), KIND);
            try (OutputStream out = part.getOutputStream()) {
                out.write(TABLE.getBytes(StandardCharsets.UTF_8));
            }
            document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
