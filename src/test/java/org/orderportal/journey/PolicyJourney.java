package org.orderportal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orderportal.prove.Figures;

/** The control of what every journey checks: a script that was not sent with its page is stopped, and it is seen. */
@ExtendWith({Browser.Provided.class, Portal.Provided.class})
class PolicyJourney {

    @Test
    void a_script_that_somebody_put_into_a_page_does_not_run(Browser browser, Portal portal) {
        var page = portal.supplier(Look.DESK).page();

        page.evaluate("""
                () => {
                    const script = document.createElement('script');
                    script.textContent = 'window.hostile = true';
                    document.body.append(script);
                }""");

        assertThat(page.evaluate("() => window.hostile === undefined")).isEqualTo(true);
        var violations = browser.takeViolations();
        assertThat(violations).isNotEmpty();
        Figures.note("policy.control", violations.size());
    }
}
