package org.orderportal.exchange.ui;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.PortalPrincipal;
import org.orderportal.base.security.Role;
import org.orderportal.exchange.Arrival;
import org.orderportal.exchange.Intake;
import org.orderportal.exchange.IntakeResult;
import org.orderportal.exchange.Letter;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.orderportal.party.CompanyRole;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.PartyDescription;
import org.orderportal.party.PostalAddress;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Companies, readers and arrived documents for the screens of this package. */
@TestComponent
class MessageSamples {

    private record Person(CurrentUser currentUser) implements PortalPrincipal {}

    /** Everybody who signs in is somebody new, since one sees what one has sent. */
    private static final AtomicLong READERS = new AtomicLong(4_711);

    private final Companies companies;
    private final Intake intake;
    private final AsSystem asSystem;

    MessageSamples(Companies companies, Intake intake, AsSystem asSystem) {
        this.companies = companies;
        this.intake = intake;
        this.asSystem = asSystem;
    }

    /** Connects the letter's two companies; answers with the supplier. */
    CompanyId connect(Letter letter) {
        connect("Buyer of " + letter.number(), letter.buyer(), CompanyRole.BUYER);
        return connect("Supplier of " + letter.number(), letter.supplier(), CompanyRole.SUPPLIER);
    }

    void signIn(Role role, CompanyId... actsFor) {
        Set<Long> own = Arrays.stream(actsFor).map(CompanyId::value).collect(Collectors.toSet());
        var user = new CurrentUser(
                READERS.incrementAndGet(),
                "Karin Holm",
                "karin@example.com",
                role,
                own,
                Locale.ENGLISH,
                ZoneId.of("Europe/Stockholm"));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new Person(user), null, List.of(new SimpleGrantedAuthority(role.authority()))));
    }

    /** A document that arrives by the API, from the portal itself. */
    IntakeResult arrived(String fileName, byte[] bytes) {
        return asSystem.call(() -> intake.take(new Arrival(Arrival.Channel.API, fileName, bytes)));
    }

    IntakeResult arrived(String fileName, String text) {
        return arrived(fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    private CompanyId connect(String name, String gln, CompanyRole role) {
        var described =
                new PartyDescription(name, new ElectronicAddress("0088", gln), List.of(), PostalAddress.UNKNOWN, null);
        return asSystem.call(() -> {
            var id = companies.findOrMake(described, role).id();
            companies.connect(id);
            return id;
        });
    }
}
