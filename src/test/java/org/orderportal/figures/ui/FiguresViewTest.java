package org.orderportal.figures.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.IdText;
import org.orderportal.base.security.Role;
import org.orderportal.identity.SignedIn;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = FiguresView.class)
@AnyDatabase
class FiguresViewTest extends SpringBrowserlessTest {

    @Autowired
    OrderSamples samples;

    @Autowired
    SignedIn signedIn;

    private Company buyer;
    private Company supplier;
    private OrderId late;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        buyer = samples.company("Region Uppsala");
        supplier = samples.company("Nordvik Fasteners AB");
        var lines = List.of(OrderSamples.line("1", "Bolt M8", 100));
        late = samples.order("PO-LATE", buyer, supplier, LocalDate.now().minusDays(5), lines);
        samples.order("PO-OLD", buyer, supplier, LocalDate.now().minusDays(60), lines);
        signedIn.as(Role.ACCOUNT_MANAGER);
        super.initVaadinEnvironment();
    }

    @Test
    void every_question_is_asked_and_answered_or_says_that_there_is_nothing() {
        open("figures");

        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .containsExactly(
                        "Who answers late?",
                        "Who delivers late?",
                        "Which buyer’s rules refuse most?",
                        "Which drafts were left unsent?",
                        "Whose documents do not arrive?");
        assertThat(text())
                .contains("As of ")
                .contains(supplier.name())
                .contains("100 %")
                .contains("No answer was due in this period.");
    }

    @Test
    void a_number_leads_to_the_orders_that_it_counts() {
        open("figures");

        var number = link(supplier.name() + ", Not delivered though due: 2");
        UI.getCurrent().navigate("figures/list", QueryParameters.fromString(number.split("\\?")[1]));

        assertThat(find(H1.class).single().getText()).isEqualTo("Not delivered though due");
        assertThat(text()).contains("PO-LATE").contains("PO-OLD").contains("not delivered in full yet");
        assertThat(find(Anchor.class).withText("PO-LATE").single().getHref()).isEqualTo("/orders/" + late);
        assertThat(find(Anchor.class).withText("‹ Figures").single().getHref())
                .contains("supplier=" + IdText.of(supplier.id().value()));
    }

    @Test
    void the_period_is_chosen_and_stands_in_the_address() {
        open("figures");

        @SuppressWarnings("unchecked")
        Select<Integer> period = find(Select.class).single();
        test(period).selectItem("Last 30 days");

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("days=30")
                .contains("buyer=");
        assertThat(find(Anchor.class).all())
                .extracting(link -> link.getAriaLabel().orElse(""))
                .contains(supplier.name() + ", Not delivered though due: 1");
    }

    @Test
    void an_address_that_lists_nothing_known_is_no_page() {
        UI.getCurrent().navigate("figures/list", QueryParameters.fromString("of=secrets"));

        assertThat(getCurrentView()).isNotInstanceOf(FigureListView.class);
    }

    @Test
    void a_supplier_finds_no_figures() {
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, supplier);

        UI.getCurrent().navigate("figures");
        assertThat(getCurrentView()).isNotInstanceOf(FiguresView.class);
        UI.getCurrent().navigate("figures/list", QueryParameters.fromString("of=drafts"));
        assertThat(getCurrentView()).isNotInstanceOf(FigureListView.class);
    }

    private void open(String path) {
        UI.getCurrent()
                .navigate(path, QueryParameters.of("buyer", IdText.of(buyer.id().value())));
    }

    private String link(String label) {
        return find(Anchor.class).all().stream()
                .filter(anchor -> label.equals(anchor.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow()
                .getHref();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
