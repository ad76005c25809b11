package org.orderportal.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.security.Role;
import org.orderportal.identity.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = AuditView.class)
@AnyDatabase
class AuditViewTest extends SpringBrowserlessTest {

    @Autowired
    SignedIn signedIn;

    @Autowired
    AuditLog log;

    private final String token = "t" + UUID.randomUUID();

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        signedIn.as(Role.ADMINISTRATOR);
        log.record("connection.created", token, null);
        log.record("connection.revoked", token, null);
        super.initVaadinEnvironment();
    }

    @Test
    void the_log_speaks_in_words_and_the_address_keeps_what_was_searched_for() {
        navigate("settings/audit", AuditView.class);

        test(find(TextField.class).withPlaceholder("Search in the log").single())
                .setValue(token);

        assertThat(find(Span.class).withText("API key made").exists()).isTrue();
        assertThat(find(Span.class).withText("2 events").exists()).isTrue();
        assertThat(find(Span.class).withText(token).all()).hasSize(2);
        assertThat(find(Span.class).withText("by Anna Berg").all()).hasSize(2);
    }

    @Test
    void details_are_words_and_days_as_their_reader_writes_them() {
        log.record("user.created", token, "SUPPLIER_ADMINISTRATOR");
        log.record("connection.created", token, "SUPPLIER");
        log.record("channel.changed", token, "NONE, orders@example.com");
        log.record("company.changed", token, "VAT_NUMBER");
        log.record("review.stand-in.named", token, "2026-11-30–2026-12-06");

        UI.getCurrent().navigate(AuditView.class, QueryParameters.of("q", token));

        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .contains(
                        "Supplier administrator",
                        "for one supplier",
                        "kept for download, orders@example.com",
                        "VAT number",
                        "30 Nov 2026 – 6 Dec 2026");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_shared_address_shows_the_same_and_a_kind_narrows_it() {
        UI.getCurrent().navigate(AuditView.class, QueryParameters.of("q", token));
        assertThat(find(Span.class).withText("2 events").exists()).isTrue();

        ComboBox<String> kinds =
                find(ComboBox.class).withPlaceholder("All events").single();
        test(kinds).selectItem("API key revoked");

        assertThat(find(Span.class).withText("1 event").exists()).isTrue();
        assertThat(find(Span.class).withText("API key made").exists()).isFalse();
        assertThat(find(TextField.class)
                        .withPlaceholder("Search in the log")
                        .single()
                        .getValue())
                .isEqualTo(token);
    }

    @Test
    void nothing_found_says_so_and_what_cannot_be_read_in_the_address_filters_nothing() {
        UI.getCurrent().navigate(AuditView.class, QueryParameters.of("q", "nowhere " + token));
        assertThat(find(H2.class).withText("No events found").exists()).isTrue();

        UI.getCurrent().navigate(AuditView.class, QueryParameters.of("from", "yesterday"));
        assertThat(find(H2.class).withText("No events found").exists()).isFalse();
    }
}
