package org.orderportal.base.ui;

/** How a text or symbol is coloured; never the only way in which it says something. */
public enum Tone {
    GOOD("tone-good"),
    WARN("tone-warn"),
    BAD("tone-bad"),
    INFO("tone-info"),
    MUTED("tone-muted");

    private final String className;

    Tone(String className) {
        this.className = className;
    }

    public String className() {
        return className;
    }
}
