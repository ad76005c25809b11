package org.orderportal.identity;

/** What a page may load and run (Content-Security-Policy). */
final class ContentPolicy {

    /**
     * Only what comes from the portal itself. Inline styles and scripts, and scripts made from texts, are what Vaadin's
     * client cannot do without.
     */
    static final String WITHOUT_SCRIPTS_OF_OTHERS = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private ContentPolicy() {}
}
