package org.hearthroll.ui.kit;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts rows of text on the clipboard so that Excel and WPS paste them as a formatted table, and a text field as plain lines; also text and pictures. */
public final class Copying {

    private static final String STYLE = "border:1px solid;padding:2px 8px;";
    private static final Pattern FIGURE = Pattern.compile("([+-]?)([\\d,]+)(\\.\\d+)?(\\*?)");

    private Copying() {
    }

    /** The first row is the heading; numbers are the positions of columns that stand at the right, totals those of rows that sum up others. */
    public static void table(List<List<String>> rows, List<Integer> numbers, List<Integer> totals) {
        ClipboardContent content = new ClipboardContent();
        content.putString(plain(rows));
        content.putHtml(html(rows, numbers, totals));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Plain text. */
    public static void text(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** A picture, given as PNG. */
    static void picture(byte[] png) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(new Image(new ByteArrayInputStream(png)));
        Clipboard.getSystemClipboard().setContent(content);
    }

    static String plain(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n")) + "\n";
    }

    static String html(List<List<String>> rows, List<Integer> numbers, List<Integer> totals) {
        StringBuilder html = new StringBuilder("<meta charset=\"utf-8\"><table xmlns:x=\"urn:schemas-microsoft-com:office:excel\" style=\"border-collapse:collapse\">");
        for (int i = 0; i < rows.size(); i++) {
            html.append("<tr>");
            for (int j = 0; j < rows.get(i).size(); j++) {
                html.append(i == 0 ? heading(rows.get(i).get(j), numbers.contains(j)) : cell(rows.get(i).get(j), numbers.contains(j), totals.contains(i)));
            }
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    private static String heading(String text, boolean number) {
        return "<th style=\"" + STYLE + side(number) + ";font-weight:bold\">" + escaped(text) + "</th>";
    }

    /** A number is one in Excel and WPS too, whatever separators, sign or mark it is written with; a text such as a code keeps its zeros. */
    private static String cell(String text, boolean number, boolean total) {
        Matcher figure = FIGURE.matcher(text);
        boolean counted = number && figure.matches();
        String held = counted ? " x:num=\"" + text.replaceAll("[+,*]", "") + "\"" : "";
        String format = counted ? format(figure) : number ? "" : "mso-number-format:'\\@';";
        return "<td" + held + " style=\"" + STYLE + format + side(number) + (total ? ";font-weight:bold" : "") + "\">" + escaped(text) + "</td>";
    }

    /** The format a figure is written in, in the notation of Excel. */
    private static String format(Matcher figure) {
        String decimals = figure.group(3) == null ? "" : "\\." + "0".repeat(figure.group(3).length() - 1);
        String written = (figure.group(3) == null ? "\\#\\,\\#\\#0" : "0") + decimals + (figure.group(4).isEmpty() ? "" : "\\0022\\*\\0022");
        String signed = figure.group(1).isEmpty() ? written : "+" + written + "\\;-" + written + "\\;" + written;
        return "mso-number-format:'" + signed + "';";
    }

    private static String side(boolean number) {
        return number ? "text-align:right" : "text-align:left";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
