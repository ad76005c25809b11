package org.orderportal.identity;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.orderportal.party.CompanyId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Signs a new user in as a browser would: by their password. */
@TestComponent
public class SignedIn {

    public static final String PASSWORD = "fjällräv trivs i grus";

    private final Users users;
    private final PasswordSignIn signIn;
    private final SignIns signIns;
    private final Viewings viewings;
    private final AsSystem asSystem;

    /** The bean of this context: the static holder is that of whichever context was made last. */
    private final SecurityContextHolderStrategy contexts;

    SignedIn(
            Users users,
            PasswordSignIn signIn,
            SignIns signIns,
            Viewings viewings,
            AsSystem asSystem,
            SecurityContextHolderStrategy contexts) {
        this.users = users;
        this.signIn = signIn;
        this.signIns = signIns;
        this.viewings = viewings;
        this.asSystem = asSystem;
        this.contexts = contexts;
    }

    public UserAccount as(Role role) {
        var email = UUID.randomUUID() + "@example.com";
        var user = asSystem.call(() -> users.create(
                "Anna Berg", email, role, Set.of(), Locale.ENGLISH, ZoneId.of("Europe/Stockholm"), PASSWORD));
        beSignedIn(email, PASSWORD);
        return user;
    }

    public void beSignedIn(String email, String password) {
        var context = contexts.createEmptyContext();
        context.setAuthentication(
                signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password)));
        contexts.setContext(context);
    }

    /** The current user is remembered in a browser that calls itself so; the last one is the one that they use. */
    public void inBrowser(String userAgent, String address) {
        signIns.begin(signIns.current().orElseThrow(), new SignInPlace(userAgent, address));
    }

    /** The current user sees the portal as that supplier does, as in their browser's next session. */
    public void lookAs(CompanyId supplier) {
        var handle = signIns.begin(signIns.current().orElseThrow(), new SignInPlace("Firefox", "192.0.2.7"));
        viewings.begin(supplier);
        var context = contexts.createEmptyContext();
        context.setAuthentication(new SignedInByHandle(signIns.byHandle(handle).orElseThrow()));
        contexts.setContext(context);
    }

    /** They have not shown since yesterday that it is still them. */
    public void longAgo() {
        signIns.current().ifPresent(person -> person.proved(person.provedAt().minus(Duration.ofDays(1))));
    }

    public void beNobody() {
        contexts.clearContext();
    }
}
