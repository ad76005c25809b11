package org.orderportal.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Between desk and phone: what is in a row, and what is done with it, is in sight on laptops and on tablets, too. */
@ExtendWith(Portal.Provided.class)
class WindowWidthsJourney {

    private static final int[] LAPTOPS = {1500, 1366, 1341, 1280, 1180};
    private static final int[] TABLETS = {1170, 1024, 921, 800, 701};

    @Test
    void lists(Portal portal) {
        var page = portal.supplier(Look.DESK).page();
        fits(page, LAPTOPS);

        page.navigate("/documents");
        page.locator(".document-grid .acts, .document-grid a").first().waitFor();
        fits(page, LAPTOPS);
        fits(page, 920, 800, 701);
    }

    @Test
    void an_order_and_its_forms(Portal portal) {
        var page = portal.supplier(Look.DESK).page();
        page.navigate("/orders?status=deliverable&q=Fjordvik");
        page.locator(".order-link").first().click();
        page.locator(".action-bar").waitFor();
        var order = page.url();
        fits(page, LAPTOPS);
        fits(page, TABLETS);

        for (var document : List.of("order response", "dispatch advice", "invoice")) {
            page.navigate(order);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(document + "$")))
                    .last()
                    .click();
            page.locator("line-input").first().waitFor();
            fits(page, LAPTOPS);
            fits(page, TABLETS);
        }
    }

    private static void fits(Page page, int... widths) {
        new Screen(page, Look.DESK).does_not_scroll_sideways().does_not_scroll_sideways_at(widths);
    }
}
