package org.orderportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.audit.AuditEntry;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Role;
import org.orderportal.base.security.Scope;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.PartyDescription;
import org.orderportal.party.PostalAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

@AskedPortal
class ViewingTest {

    @Autowired
    Viewings viewings;

    @Autowired
    SignIns signIns;

    @Autowired
    Users users;

    @Autowired
    Companies companies;

    @Autowired
    CurrentUsers currentUsers;

    @Autowired
    RetriedTransactions transactions;

    @Autowired
    AuditLog audit;

    @Autowired
    AsSystem asSystem;

    @Autowired
    SignedIn signedIn;

    @Autowired
    SecurityContextHolderStrategy contexts;

    private CompanyId supplier = new CompanyId(0);
    private String handle = "";

    @BeforeEach
    void a_manager_in_a_browser() {
        var described = new PartyDescription(
                "Sågverket " + UUID.randomUUID(),
                new ElectronicAddress("9956", UUID.randomUUID().toString()),
                List.of(),
                PostalAddress.UNKNOWN,
                null);
        supplier =
                asSystem.call(() -> companies.register(described, false, true)).id();
        signedIn.as(Role.ACCOUNT_MANAGER);
        handle = signIns.begin(signIns.current().orElseThrow(), new SignInPlace("Firefox", "192.0.2.7"));
    }

    @AfterEach
    void nobody() {
        signedIn.beNobody();
    }

    @Test
    void whoever_looks_is_that_supplier_in_the_browsers_next_session() {
        viewings.begin(supplier);
        assertThat(currentUsers.require().role()).as("until then").isEqualTo(Role.ACCOUNT_MANAGER);

        inTheNextSession();

        var somebody = currentUsers.require();
        assertThat(somebody.looksOnly()).isTrue();
        assertThat(somebody.scope()).isEqualTo(new Scope.Suppliers(Set.of(supplier.value())));
        assertThatThrownBy(() -> companies.list("", 0, 10)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoever_looks_changes_nothing() {
        viewings.begin(supplier);
        inTheNextSession();

        assertThatThrownBy(() -> transactions.run(() -> {})).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> users.changeLanguage(Locale.of("sv"))).isInstanceOf(Refusal.class);
        assertThat(users.own().language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void it_ends_when_asked_and_by_itself() {
        viewings.begin(supplier);
        inTheNextSession();

        assertThat(viewings.current().orElseThrow().isOver(Instant.now())).isFalse();
        assertThat(viewings.current().orElseThrow().isOver(Instant.now().plus(Viewings.LASTS)))
                .isTrue();
        assertThat(Viewings.LASTS).isEqualTo(Duration.ofMinutes(15));

        viewings.end();
        inTheNextSession();
        assertThat(currentUsers.require().role()).isEqualTo(Role.ACCOUNT_MANAGER);
    }

    @Test
    void both_ends_stand_in_the_audit_log() {
        var name = viewings.begin(supplier).companyName();
        inTheNextSession();
        viewings.end();

        assertThat(asSystem.call(() -> audit.list(null, 50)))
                .filteredOn(
                        entry -> entry.subject().equals(name) && entry.kind().startsWith("viewing."))
                .extracting(AuditEntry::kind)
                .containsExactly("viewing.ended", "viewing.begun");
    }

    @Test
    void whoever_is_a_supplier_looks_as_nobody_else() {
        viewings.begin(supplier);
        inTheNextSession();

        assertThatThrownBy(() -> viewings.begin(supplier)).isInstanceOf(AccessDeniedException.class);
    }

    private void inTheNextSession() {
        var context = contexts.createEmptyContext();
        context.setAuthentication(new SignedInByHandle(signIns.byHandle(handle).orElseThrow()));
        contexts.setContext(context);
    }
}
