package org.orderportal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.Role;
import org.orderportal.party.CompanyId;
import org.orderportal.party.CompanyKeeping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The settings are one area: their pages stand in one list, each where its reader may open it. */
@SpringBootTest
@ViewPackages(packages = {"org.orderportal.shell", "org.orderportal.party.ui", "org.orderportal.identity.ui"})
@AnyDatabase
class SettingsAreaTest extends SpringBrowserlessTest {

    @Autowired
    CompanyKeeping keeping;

    private CompanyId own;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        own = keeping.supplier("Bergmans Trä");
        keeping.signIn(Role.SUPPLIER_USER, own);
        super.initVaadinEnvironment();
    }

    @Test
    void settings_open_at_the_first_page_and_list_those_that_a_supplier_user_may_open() {
        UI.getCurrent().navigate("settings");

        assertThat(find(H1.class).single().getText()).isEqualTo("My settings");
        assertThat(pages()).containsExactly("My settings", "Company");
    }

    @Test
    void an_administrator_is_offered_the_pages_of_companies_buyers_and_users() {
        keeping.signIn(Role.ADMINISTRATOR);

        UI.getCurrent().navigate("settings/companies");

        assertThat(pages()).contains("My settings", "Users", "Companies", "Buyers and their rules");
        assertThat(pages()).doesNotContain("Company");
    }

    private List<String> pages() {
        return find(SideNav.class).all().stream()
                .filter(list -> list.hasClassName("settings-list"))
                .flatMap(list -> list.getItems().stream())
                .map(SideNavItem::getLabel)
                .toList();
    }
}
