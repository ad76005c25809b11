package org.orderportal.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs a new user in as a browser would: by their password. */
@TestComponent
public class SignedIn {

    public static final String PASSWORD = "fjällräv trivs i grus";

    private final Users users;
    private final PasswordSignIn signIn;
    private final AsSystem asSystem;

    SignedIn(Users users, PasswordSignIn signIn, AsSystem asSystem) {
        this.users = users;
        this.signIn = signIn;
        this.asSystem = asSystem;
    }

    public UserAccount as(Role role) {
        var email = UUID.randomUUID() + "@example.com";
        var user = asSystem.call(() -> users.create(
                "Anna Berg", email, role, Set.of(), Locale.ENGLISH, ZoneId.of("Europe/Stockholm"), PASSWORD));
        SecurityContextHolder.getContext()
                .setAuthentication(
                        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD)));
        return user;
    }
}
