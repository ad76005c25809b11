package org.orderportal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.Role;
import org.orderportal.base.ui.EmptyState;
import org.orderportal.identity.SignedIn;
import org.orderportal.party.CompanyKeeping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Who sees the portal as a supplier does is offered what can be read, and told calmly what is closed to them. */
@SpringBootTest
@ViewPackages(packages = "org.orderportal")
@AnyDatabase
class LookingTest extends SpringBrowserlessTest {

    @Autowired
    CompanyKeeping keeping;

    @Autowired
    SignedIn signedIn;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        var supplier = keeping.supplier("Bergmans Trä");
        signedIn.as(Role.ACCOUNT_MANAGER);
        signedIn.lookAs(supplier);
        super.initVaadinEnvironment();
    }

    @Test
    void pages_that_only_serve_to_change_something_are_not_offered() {
        UI.getCurrent().navigate("settings");

        assertThat(title()).isEqualTo("Bergmans Trä");
        assertThat(offered("settings-list")).containsExactly("Company");
        assertThat(offered("")).contains("Orders", "Documents", "Settings").doesNotContain("Upload");
    }

    @Test
    void the_menu_of_the_user_does_not_lead_to_their_own_settings() {
        UI.getCurrent().navigate("settings/company");

        openMenuOfUser();

        assertThat(find(MenuItem.class).all())
                .extracting(MenuItem::getText)
                .contains("Sign out")
                .doesNotContain("My settings");
    }

    @Test
    void all_pages_that_are_offered_open() {
        UI.getCurrent().navigate("settings/company");
        for (var page : List.of("orders", "documents", "messages", "settings/company")) {
            UI.getCurrent().navigate(page);

            assertThat(find(H1.class).all()).as(page).hasSize(1);
            assertThat(title()).as(page).isNotIn("Something went wrong", "Page closed");
        }
    }

    @Test
    void a_link_to_a_closed_page_says_why_and_offers_no_second_try() {
        for (var page : List.of("settings/profile", "settings/notifications", "upload")) {
            UI.getCurrent().navigate(page);

            assertThat(title()).as(page).isEqualTo("Page closed");
            assertThat(shown()).as(page).contains("Stop looking");
            assertThat(find(Button.class).withText("Try again").exists()).isFalse();
        }
    }

    @Test
    void a_page_that_fails_twice_says_so_once() {
        UI.getCurrent().navigate("settings/profile");
        UI.getCurrent().navigate("settings/profile");

        assertThat(find(EmptyState.class).all()).hasSize(1);
        assertThat(find(H1.class).all()).hasSize(1);
    }

    private String title() {
        return find(H1.class).all().getFirst().getText();
    }

    private String shown() {
        return find(EmptyState.class).all().getFirst().getElement().getTextRecursively();
    }

    private List<String> offered(String list) {
        return find(SideNav.class).all().stream()
                .filter(one -> list.isEmpty() != one.hasClassName("settings-list"))
                .flatMap(one -> one.getItems().stream())
                .map(SideNavItem::getLabel)
                .toList();
    }

    /** It is made when its button is first clicked, and comes to the screen only when the browser asks for it. */
    private void openMenuOfUser() {
        var button = find(Button.class).withClassName("who").single();
        test(button).click();
        button.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        button.getElement(), "vaadin-context-menu-before-open", JacksonUtils.createObjectNode()));
        var menu = find(ContextMenu.class).all().stream()
                .filter(one -> button.equals(one.getTarget()))
                .findFirst()
                .orElseThrow();
        test(menu).open();
    }
}
