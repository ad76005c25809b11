package org.orderportal.base.ui;

import com.vaadin.flow.component.icon.SvgIcon;

/** The few small pictures on controls, from one file of our own: the framework's set would weigh 240 kB. */
public enum Glyph {
    SEARCH("search"),
    CHEVRON_DOWN("chevron-down"),
    UPLOAD("upload"),
    DOWNLOAD("download"),
    FILTER("filter"),
    COLUMNS("columns"),
    BOOKMARK("bookmark"),
    HOME("home"),
    HOME_FILLED("home-filled"),
    PEOPLE("people"),
    LOCK("lock"),
    PIN("pin"),
    BIN("bin"),
    CLOSE("close"),
    ARROW_UP("arrow-up"),
    ARROW_DOWN("arrow-down"),
    NOTE("note"),
    NOTE_FILLED("note-filled"),
    PEN("pen"),
    BELL("bell");

    private static final String SPRITE = "icons/glyphs.svg";

    private final String symbol;

    Glyph(String symbol) {
        this.symbol = symbol;
    }

    /** A picture that says nothing to a screen reader: the control that bears it has a name. */
    public SvgIcon create() {
        var icon = new SvgIcon(SPRITE, symbol);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
