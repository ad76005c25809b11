package org.orderportal.party;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.orderportal.identity.SignedIn;
import org.orderportal.identity.Users;
import org.springframework.boot.test.context.TestComponent;

/** Companies, and people of theirs who sign in by their password. */
@TestComponent
public class CompanyKeeping {

    private final Companies companies;
    private final Users users;
    private final SignedIn signedIn;
    private final AsSystem asSystem;

    CompanyKeeping(Companies companies, Users users, SignedIn signedIn, AsSystem asSystem) {
        this.companies = companies;
        this.users = users;
        this.signedIn = signedIn;
        this.asSystem = asSystem;
    }

    public CompanyId supplier(String name) {
        return registered(name, false, true);
    }

    public CompanyId buyer(String name) {
        return registered(name, true, false);
    }

    private CompanyId registered(String name, boolean buys, boolean sells) {
        var endpoint = new ElectronicAddress("9999", UUID.randomUUID().toString());
        return asSystem.call(() -> companies.register(
                        new PartyDescription(name, endpoint, List.of(), PostalAddress.UNKNOWN, null), buys, sells))
                .id();
    }

    /** Signs a new person in who acts for these companies. */
    public void signIn(Role role, CompanyId... actsFor) {
        var email = UUID.randomUUID() + "@example.com";
        asSystem.run(() -> users.create(
                "Eva " + role,
                email,
                role,
                Set.of(actsFor),
                Locale.ENGLISH,
                ZoneId.of("Europe/Stockholm"),
                SignedIn.PASSWORD));
        signedIn.beSignedIn(email, SignedIn.PASSWORD);
    }
}
