package org.orderportal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** Where order files are handed in by hand. */
record UploadPage(Page page) {

    static UploadPage open(Page page) {
        page.navigate("/upload");
        page.locator("input[type=file]")
                .first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        return new UploadPage(page);
    }

    UploadPage handIn(String fileName, String content) {
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload(fileName, "text/xml", content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** What the page says about that file, once it is read. */
    Locator result(String text) {
        return page.locator(".handed-in")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }
}
