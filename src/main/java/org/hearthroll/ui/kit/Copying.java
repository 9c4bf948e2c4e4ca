package org.hearthroll.ui.kit;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts rows of text on the clipboard so that Excel and WPS paste them as a formatted table, and a text field as plain lines. */
public final class Copying {

    private static final String STYLE = "border:1px solid;padding:2px 8px;";

    private Copying() {
    }

    /** The first row is the heading; numbers are the positions of columns that stand at the right. */
    public static void table(List<List<String>> rows, List<Integer> numbers) {
        ClipboardContent content = new ClipboardContent();
        content.putString(plain(rows));
        content.putHtml(html(rows, numbers));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Plain text. */
    public static void text(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    static String plain(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n")) + "\n";
    }

    static String html(List<List<String>> rows, List<Integer> numbers) {
        StringBuilder html = new StringBuilder("<meta charset=\"utf-8\"><table style=\"border-collapse:collapse\">");
        for (int i = 0; i < rows.size(); i++) {
            html.append("<tr>");
            for (int j = 0; j < rows.get(i).size(); j++) {
                html.append(cell(i == 0 ? "th" : "td", numbers.contains(j), rows.get(i).get(j)));
            }
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    private static String cell(String tag, boolean number, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<" + tag + " style=\"" + STYLE + (number ? "text-align:right" : "text-align:left") + "\">" + escaped + "</" + tag + ">";
    }
}
