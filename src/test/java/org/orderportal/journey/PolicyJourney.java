package org.orderportal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orderportal.prove.Figures;

/** The control of what every journey checks: a script within a text that became part of a page is stopped, and it is seen. */
@ExtendWith({Browser.Provided.class, Portal.Provided.class})
class PolicyJourney {

    /** A picture that is nowhere, and what it wants to be run then. */
    private static final String SMUGGLE = """
            () => {
                const text = document.createElement('div');
                text.innerHTML = '<img src="/nowhere.png" onerror="window.hostile = true">';
                document.body.append(text);
            }""";

    @Test
    void a_script_that_somebody_smuggles_into_a_page_does_not_run(Browser browser, Portal portal) {
        var page = portal.supplier(Look.DESK).page();

        page.waitForConsoleMessage(
                new Page.WaitForConsoleMessageOptions()
                        .setPredicate(message -> message.text().contains("Content Security Policy")),
                () -> page.evaluate(SMUGGLE));

        assertThat(page.evaluate("() => window.hostile === undefined")).isEqualTo(true);
        var violations = browser.takeViolations();
        assertThat(violations).isNotEmpty();
        Figures.note("policy.control", violations.size());
    }
}
