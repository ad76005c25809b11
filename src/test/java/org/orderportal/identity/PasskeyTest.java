package org.orderportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.audit.AuditEntry;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.ReauthenticationNeeded;
import org.orderportal.base.security.Role;
import org.orderportal.identity.OwnPasskeys.OwnPasskey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@AskedPortal
class PasskeyTest {

    private static final String HERE = "http://localhost";
    private static final String HANDLE = "portal-sign-in";

    @Autowired
    MockMvc http;

    @Autowired
    SignedIn signedIn;

    @Autowired
    OwnPasskeys passkeys;

    @Autowired
    PasskeyChallenges challenges;

    @Autowired
    SecondSteps steps;

    @Autowired
    SignInSteps waiting;

    @Autowired
    SignIns signIns;

    @Autowired
    Users users;

    @Autowired
    AuditLog audit;

    @Autowired
    AsSystem asSystem;

    private final SoftwareDevice device = new SoftwareDevice();
    private final MockHttpSession session = new MockHttpSession();
    private UserAccount user;

    @BeforeEach
    void signedIn() {
        user = signedIn.as(Role.ACCOUNT_MANAGER);
    }

    @AfterEach
    void beNobody() {
        signedIn.beNobody();
    }

    @Test
    void a_passkey_signs_in_and_counts_as_a_second_factor() throws Exception {
        aPasskey();
        signedIn.beNobody();

        var answer = signIn(device.show(challenge(), HERE));

        var handle = answer.getCookie(HANDLE);
        assertThat(handle).isNotNull();
        assertThat(open(handle).getContentAsString()).isEqualTo("Anna Berg");
        assertThat(signIns.of(user.id()))
                .singleElement()
                .satisfies(own -> assertThat(own.secondFactor()).isTrue());
        assertThat(kinds()).contains("passkey.added", "sign-in");
    }

    @Test
    void what_a_device_showed_is_good_for_its_challenge_only_and_once() throws Exception {
        aPasskey();
        signedIn.beNobody();
        var shown = device.show(challenge(), HERE);
        challenge();
        assertThat(signIn(shown).getCookie(HANDLE)).isNull();

        var again = device.show(challenge(), HERE);
        assertThat(signIn(again).getCookie(HANDLE)).isNotNull();
        assertThat(signIn(again).getCookie(HANDLE)).isNull();
    }

    @Test
    void what_was_shown_to_another_site_or_by_anybody_who_held_the_device_is_refused() throws Exception {
        aPasskey();
        signedIn.beNobody();

        assertThat(signIn(device.show(challenge(), "https://portal.example.net"))
                        .getCookie(HANDLE))
                .isNull();
        device.verifyNobody();
        var answer = signIn(device.show(challenge(), HERE));

        assertThat(answer.getCookie(HANDLE)).isNull();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/login?passkey");
    }

    @Test
    void an_unknown_passkey_and_one_of_a_disabled_user_and_nonsense_get_the_same_answer() throws Exception {
        aPasskey();
        signedIn.beNobody();
        var unknown = signIn(new SoftwareDevice().show(challenge(), HERE));
        var nonsense = signIn("{");
        asSystem.run(() -> users.disable(user.id()));
        var disabled = signIn(device.show(challenge(), HERE));

        assertThat(List.of(unknown, nonsense, disabled))
                .extracting(answer -> answer.getStatus() + " " + answer.getRedirectedUrl())
                .containsOnly("302 /login?passkey");
    }

    @Test
    void a_new_passkey_is_what_was_asked_for_here_or_is_refused() {
        var request = request();
        var elsewhere = device.make(passkeys.begin(request), "https://portal.example.net");
        assertThatThrownBy(() -> passkeys.add(request, elsewhere, "Phone"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("identity.passkey.refused"));

        var late = device.make(passkeys.begin(request), HERE);
        passkeys.begin(request);
        assertThatThrownBy(() -> passkeys.add(request, late, "Phone")).isInstanceOf(Refusal.class);
        assertThat(passkeys.list()).isEmpty();
    }

    @Test
    void a_passkey_is_renamed_and_removed_by_its_owner_only() throws Exception {
        var passkey = aPasskey();
        passkeys.rename(passkey.id(), " My phone ");
        assertThat(passkeys.list())
                .singleElement()
                .satisfies(own -> assertThat(own.label()).isEqualTo("My phone"));
        assertThatThrownBy(() -> passkeys.rename(passkey.id(), " ")).isInstanceOf(Refusal.class);

        signedIn.as(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> passkeys.remove(passkey.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> passkeys.rename(passkey.id(), "Mine")).isInstanceOf(NotFound.class);

        signedIn.beSignedIn(user.email(), SignedIn.PASSWORD);
        passkeys.remove(passkey.id());
        signedIn.beNobody();
        assertThat(signIn(device.show(challenge(), HERE)).getCookie(HANDLE)).isNull();
    }

    @Test
    void who_signed_in_long_ago_shows_first_that_it_is_still_them() {
        signedIn.longAgo();

        assertThatThrownBy(() -> passkeys.begin(request())).isInstanceOf(ReauthenticationNeeded.class);
    }

    @Test
    void who_needs_a_second_factor_and_has_a_passkey_shows_that_after_the_password() {
        aPasskey();
        var response = new MockHttpServletResponse();
        waiting.begin(new MockHttpServletRequest(), response, user.id().value());
        var request = new MockHttpServletRequest();
        request.setCookies(response.getCookies());

        assertThat(steps.waiting(request)).hasValueSatisfying(step -> {
            assertThat(step.passkey()).isTrue();
            assertThat(step.code()).isFalse();
            assertThat(step.setup()).isNull();
        });
    }

    private OwnPasskey aPasskey() {
        var request = request();
        passkeys.add(request, device.make(passkeys.begin(request), HERE), "Phone");
        return passkeys.list().getFirst();
    }

    private MockHttpServletRequest request() {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        return request;
    }

    private String challenge() {
        return challenges.next(request());
    }

    private MockHttpServletResponse signIn(String credential) throws Exception {
        return http.perform(post("/login/passkey").session(session).param("credential", credential))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse open(jakarta.servlet.http.Cookie handle) throws Exception {
        return http.perform(get("/page-of-this-test").cookie(handle))
                .andReturn()
                .getResponse();
    }

    private Set<String> kinds() {
        return asSystem.call(() -> audit.list(null, 50)).stream()
                .filter(entry -> entry.subject().equals(user.email()))
                .map(AuditEntry::kind)
                .collect(java.util.stream.Collectors.toSet());
    }
}
