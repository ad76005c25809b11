package org.orderportal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpSession;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@AskedPortal
@AnyDatabase
class PollTest {

    private static final String PASSWORD = "fjällräv trivs i grus";

    @Autowired
    MockMvc http;

    @Autowired
    Users users;

    @Autowired
    SignIns signIns;

    @Autowired
    PasswordSignIn passwords;

    @Autowired
    AsSystem asSystem;

    @Autowired
    JdbcClient database;

    private UserId user = new UserId(0);
    private String handle = "";

    @BeforeEach
    void somebody_is_signed_in() {
        var email = UUID.randomUUID() + "@example.com";
        var zone = ZoneId.of("Europe/Stockholm");
        user = asSystem.call(() ->
                        users.create("Anna", email, Role.ACCOUNT_MANAGER, Set.of(), Locale.ENGLISH, zone, PASSWORD))
                .id();
        var signedIn = passwords.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD));
        handle = signIns.begin((SignedInPerson) signedIn.getPrincipal(), new SignInPlace("Firefox", "192.0.2.7"));
    }

    @Test
    void a_question_is_answered_to_the_one_whose_browser_shows_a_good_handle() throws Exception {
        var answer = ask("/poll/who", handle);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).isEqualTo(Long.toString(user.value()));
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getCookies()).isEmpty();
    }

    @Test
    void nobody_else_gets_an_answer_and_nobody_is_sent_to_another_page() throws Exception {
        for (var unknown : new String[] {"", "x", handle + "x"}) {
            var answer = ask("/poll/who", unknown);

            assertThat(answer.getStatus()).isEqualTo(401);
            assertThat(answer.getContentAsString()).isEmpty();
        }
    }

    @Test
    void signing_out_and_being_disabled_end_it_at_once() throws Exception {
        asSystem.run(() -> users.disable(user));
        assertThat(ask("/poll/who", handle).getStatus()).isEqualTo(401);
        asSystem.run(() -> users.enable(user));
        signIns.end(handle);
        assertThat(ask("/poll/who", handle).getStatus()).isEqualTo(401);
    }

    @Test
    void asking_is_no_use_of_the_sign_in() throws Exception {
        var longAgo = Instant.now().minus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MILLIS);
        database.sql("update sign_in set last_seen_at = :then where user_id = :user")
                .param("then", Timestamp.from(longAgo))
                .param("user", user.value())
                .update();

        assertThat(ask("/poll/who", handle).getStatus()).isEqualTo(200);

        assertThat(database.sql("select count(*) from sign_in where user_id = :user and last_seen_at = :then")
                        .param("then", Timestamp.from(longAgo))
                        .param("user", user.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void there_is_nothing_to_find_elsewhere() throws Exception {
        assertThat(ask("/poll/unknown", handle).getStatus()).isEqualTo(404);
        assertThat(ask("/poll/unknown", "").getStatus()).isEqualTo(401);
    }

    private MockHttpServletResponse ask(String path, String shown) throws Exception {
        return http.perform(context -> new Untouchable(context, path, shown))
                .andReturn()
                .getResponse();
    }

    /** A request whose session nobody may look at: a container takes that for a use of it. */
    private static final class Untouchable extends MockHttpServletRequest {

        Untouchable(ServletContext context, String path, String shown) {
            super(context, "GET", path);
            if (!shown.isEmpty()) {
                setCookies(new Cookie("portal-sign-in", shown));
            }
        }

        @Override
        public HttpSession getSession(boolean create) {
            throw new AssertionError("Somebody looks at the session");
        }

        @Override
        public HttpSession getSession() {
            return getSession(true);
        }
    }

    @RestController
    static class Question {

        private final CurrentUsers users;

        Question(CurrentUsers users) {
            this.users = users;
        }

        @GetMapping("/poll/who")
        String who() {
            return Long.toString(users.require().id());
        }
    }
}
