package org.hearthroll.model;

import java.util.Set;

/** How personal data is shown unless somebody asked for the full data on purpose. */
public final class Masking {

    private static final Set<String> DOUBLE_SURNAMES = Set.of("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐",
            "夏侯", "司徒", "长孙", "宇文", "端木", "南宫", "轩辕", "百里", "呼延", "申屠");

    private Masking() {
    }

    /** The surname and a star for each further character: 张*, 欧阳**. */
    public static String name(String name) {
        if (name == null || name.isEmpty()) {
            return "";
        }
        int[] characters = name.codePoints().toArray();
        int surname = characters.length > 2 && DOUBLE_SURNAMES.contains(new String(characters, 0, 2)) ? 2 : 1;
        return new String(characters, 0, Math.min(surname, characters.length)) + "*".repeat(Math.max(0, characters.length - surname));
    }

    /** The first six and the last four characters of an ID number: 990105********002X; shorter ones are all stars. */
    public static String idNumber(String id) {
        return middle(id, 6, 4);
    }

    /** The first three and the last four digits of a phone number: 138****5678. */
    public static String phone(String phone) {
        return middle(phone, 3, 4);
    }

    private static String middle(String text, int head, int tail) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        int hidden = text.length() - head - tail;
        if (hidden < 4) {
            return "*".repeat(text.length());
        }
        return text.substring(0, head) + "*".repeat(hidden) + text.substring(text.length() - tail);
    }
}
