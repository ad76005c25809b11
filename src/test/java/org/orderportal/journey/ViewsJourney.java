package org.orderportal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The desk, the lists and the settings of each kind of user: no barrier, no sideways scroll, and a picture for the eye. */
@ExtendWith({Browser.Provided.class, Portal.Provided.class})
@Tag("screens")
class ViewsJourney {

    static final List<Look> LOOKS = Look.ALL;

    private static final List<String> OF_SUPPLIERS = List.of(
            "documents",
            "notifications",
            "settings/profile",
            "settings/company",
            "settings/users",
            "settings/notifications",
            "settings/connections");

    private static final List<String> OF_THE_OPERATOR = List.of(
            "review",
            "review?view=all",
            "review?view=snoozed",
            "documents",
            "figures",
            "notifications",
            "settings/companies",
            "settings/buyers",
            "settings/waiting",
            "settings/channels",
            "settings/connections",
            "settings/users",
            "settings/mails",
            "settings/audit");

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void what_a_supplier_opens(Look look, Portal portal) {
        judge(portal.supplier(look).page(), look, "supplier", OF_SUPPLIERS);
    }

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void what_the_operator_opens(Look look, Portal portal) {
        judge(portal.administrator(look).page(), look, "operator", OF_THE_OPERATOR);
    }

    /** All are looked at before anything is said of one. */
    private static void judge(Page page, Look look, String whose, List<String> paths) {
        var wrong = new ArrayList<String>();
        for (var path : paths) {
            page.navigate("/" + path);
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                    .first()
                    .waitFor();
            try {
                new Screen(page, look)
                        .picture(whose + "-" + path.replaceAll("\\W+", "-"))
                        .does_not_scroll_sideways()
                        .has_no_grave_barrier();
            } catch (AssertionError barrier) {
                wrong.add(path + ": " + barrier.getMessage());
            }
        }
        assertThat(wrong).isEmpty();
    }
}
