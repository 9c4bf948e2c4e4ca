package org.hearthroll.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearthroll.codes.Spelling;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;

/** Sets aside what is no data: subtotals, signatures and headers that stand among the rows. */
final class RowSieve {

    private static final Pattern SUBTOTAL = Pattern.compile("(合计|小计|总计|累计|共计|其中)([:：].*)?|.{0,12}(合计|小计|总计)");
    private static final int LONGEST_COUNT = 12;
    private static final Set<String> NAMES_NOBODY = Set.of("合计", "小计", "总计", "累计", "共计");
    private static final String SIGNERS = "填表人|审核人|制表人|填报人|单位负责人|主要负责人|负责人|分管领导|经办人|复核人|联系人|填表日期|填表时间|填报日期|填报时间|填报单位|制表|审核";
    private static final Pattern SIGNATURE = Pattern.compile("(" + SIGNERS + ")([:(].*|[^:]{0,12})|(说明|备注|注):.*");
    /** What a total says in the column of a name or a code: how many there are. A code has more digits. */
    private static final Pattern COUNT = Pattern.compile("(共|计|合计)?(\\d{1,3}(,\\d{3})+|\\d{1,6})(\\.\\d{1,2})?(人|户|个|条|件|名|口|项|行|元|%)*");
    private static final String FIRST_CHARACTERS = "填审制单主负分经复联说备注";

    private final List<MappedColumn> keys;
    private final Set<String> headings = new HashSet<>();

    /** keys: the columns of which at least one must be filled in for a row to be about anybody. */
    RowSieve(List<MappedColumn> keys, Columns columns) {
        this.keys = List.copyOf(keys);
        for (MappedColumn key : keys) {
            headings.add(key.header());
            columns.find(key.field()).ifPresent(c -> headings.addAll(c.spellings()));
        }
    }

    /** Why a row is set aside; null if it is data or at least means to be. */
    Finding sift(long number, String[] cells) {
        boolean keyed = false;
        boolean counted = false;
        for (MappedColumn key : keys) {
            String cell = key.index() < cells.length ? cells[key.index()] : "";
            if (cell.isBlank()) {
                continue;
            }
            if (headings.contains(cell)) {
                return aside("HEADER_REPEATED", number, cell);
            }
            if (mayCount(cell)) {
                counted = true;
            } else if (hinting(cell)) {
                String said = Spelling.key(cell);
                if (NAMES_NOBODY.contains(said)) {
                    return aside("SUBTOTAL_ROW", number, cell);
                }
                keyed |= !SUBTOTAL.matcher(said).matches() && !SIGNATURE.matcher(said).matches();
            } else {
                keyed = true;
            }
        }
        return keyed || keys.isEmpty() ? null : counted ? counting(number, cells) : said(number, cells);
    }

    private static boolean mayCount(String cell) {
        char first = cell.charAt(0);
        boolean digit = first >= '0' && first <= '9' || first >= '０' && first <= '９' || first == '共' || first == '计' || first == ' ';
        return digit && cell.length() <= LONGEST_COUNT && COUNT.matcher(Spelling.key(cell)).matches();
    }

    /** A row whose only keys are numbers is about somebody, unless a cell says that it is a sum. */
    private static Finding counting(long number, String[] cells) {
        for (String cell : cells) {
            if (!cell.isBlank() && hinting(cell) && SUBTOTAL.matcher(Spelling.key(cell)).matches()) {
                return aside("SUBTOTAL_ROW", number, cell);
            }
        }
        return null;
    }

    /** Whether a cell may be one of the words at all; nearly none is, so that nearly none is looked at closely. */
    private static boolean hinting(String cell) {
        return FIRST_CHARACTERS.indexOf(cell.charAt(0)) >= 0 || cell.indexOf('计') >= 0 || cell.indexOf('計') >= 0 || cell.indexOf('其') >= 0 || cell.indexOf(':') >= 0 || cell.indexOf('：') >= 0;
    }

    private static Finding said(long number, String[] cells) {
        for (String cell : cells) {
            String said = cell.isBlank() ? "" : Spelling.key(cell);
            if (SUBTOTAL.matcher(said).matches()) {
                return aside("SUBTOTAL_ROW", number, cell);
            }
            if (SIGNATURE.matcher(said).matches()) {
                return aside("SIGNATURE_ROW", number, cell);
            }
        }
        return null;
    }

    /** Whether a row was set aside as a sum of those above it, and not as a part of a sum or as something else. */
    static boolean total(Finding aside) {
        return aside.code().equals("SUBTOTAL_ROW") && !aside.original().contains("其中");
    }

    private static Finding aside(String code, long number, String cell) {
        return new Finding(code, Severity.NOTICE, number, "", cell.strip(), List.of());
    }
}
