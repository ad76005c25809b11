package org.orderportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.orderportal.document.DocumentId;

/** A document as it was sent. */
record DocumentPage(Page page) {

    private static final Pattern ADDRESS = Pattern.compile(".*/documents/([0-9A-Z]{13})");

    static DocumentPage shown(Page page) {
        page.locator(".document-page h1").waitFor();
        assertThat(page).hasURL(ADDRESS);
        return new DocumentPage(page);
    }

    DocumentId id() {
        return DocumentId.parse(ADDRESS.matcher(page.url()).replaceFirst("$1")).orElseThrow();
    }
}
