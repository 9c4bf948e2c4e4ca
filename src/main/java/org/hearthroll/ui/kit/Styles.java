package org.hearthroll.ui.kit;

/** The style names that screens use; what they look like stands in hearthroll.css. */
public final class Styles {

    /** The one button a page leads to. */
    public static final String PRIMARY = "hr-primary";
    /** A button that looks like a link. */
    public static final String LINK = "hr-link";
    /** A button without a frame, for icons. */
    public static final String FLAT = "hr-flat";
    /** The title of a page. */
    public static final String TITLE = "hr-title";
    /** The title of a card. */
    public static final String HEADING = "hr-heading";
    /** Text of second rank. */
    public static final String MUTED = "hr-muted";
    /** Small text of second rank. */
    public static final String SMALL = "hr-small";
    /** Text that names an error. */
    public static final String DANGER = "hr-danger";
    /** A large figure. */
    public static final String FIGURE = "hr-figure";
    /** A framed panel. */
    public static final String CARD = "hr-card";
    /** A card that can be clicked. */
    public static final String CLICKABLE = "hr-clickable";
    /** A short word on a coloured ground; one of the tones is added. */
    public static final String PILL = "hr-pill";
    /** A table cell that holds a number. */
    public static final String NUMBER = "hr-number";
    /** A row that sums up others. */
    public static final String TOTAL = "hr-total";

    private Styles() {
    }
}
