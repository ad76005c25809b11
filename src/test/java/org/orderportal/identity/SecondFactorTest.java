package org.orderportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.Refusal;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecondFactorTest extends FactorPages {

    @Test
    void a_password_alone_opens_the_page_for_the_code_and_nothing_else() throws Exception {
        anApp();

        var answer = signIn();

        assertThat(answer.getRedirectedUrl()).isEqualTo("/login/code");
        assertThat(answer.getCookie(HANDLE)).isNull();
        var step = answer.getCookie(STEP);
        assertThat(step).isNotNull();
        assertThat(step.isHttpOnly()).isTrue();
        assertThat(open(step).getRedirectedUrl()).endsWith("/login");
    }

    @Test
    void the_code_signs_in_and_the_handle_says_that_there_was_one() throws Exception {
        var app = anApp();
        var step = signIn().getCookie(STEP);

        var answer = enter(app.code(now()), step);

        var handle = answer.getCookie(HANDLE);
        assertThat(handle).isNotNull();
        assertThat(open(handle).getContentAsString()).isEqualTo("Anna");
        assertThat(answer.getCookie(STEP).getMaxAge()).isZero();
        assertThat(signIns.of(user))
                .singleElement()
                .satisfies(own -> assertThat(own.secondFactor()).isTrue());
        assertThat(kinds()).contains("sign-in");
    }

    @Test
    void a_code_is_good_once_and_so_are_those_before_it() throws Exception {
        var app = anApp();
        var next = app.code(now() + 1);
        var earlier = app.code(now());
        assertThat(enter(next, signIn().getCookie(STEP)).getCookie(HANDLE)).isNotNull();

        var again = enter(next, signIn().getCookie(STEP));
        var before = enter(earlier, signIn().getCookie(STEP));

        assertThat(again.getRedirectedUrl()).isEqualTo("/login/code?error");
        assertThat(again.getCookie(HANDLE)).isNull();
        assertThat(before.getCookie(HANDLE)).isNull();
        assertThat(kinds()).contains("factor.failed");
    }

    @Test
    void a_recovery_code_is_good_once_however_it_is_typed() throws Exception {
        anApp();
        var code = factors.renewRecoveryCodes(user.value()).getFirst();
        var typed = code.toLowerCase(Locale.ROOT).replace('-', ' ');

        assertThat(enter(typed, signIn().getCookie(STEP)).getCookie(HANDLE)).isNotNull();
        assertThat(enter(code, signIn().getCookie(STEP)).getCookie(HANDLE)).isNull();

        assertThat(factors.recoveryCodes(user.value())).isEqualTo(SecondFactors.RECOVERY_CODES - 1);
        assertThat(kinds()).contains("factor.recoveryUsed");
    }

    @Test
    void twenty_wrong_codes_an_hour_are_looked_at_and_no_more() throws Exception {
        var app = anApp();
        var step = signIn().getCookie(STEP);
        for (int guess = 0; guess < LoginThrottle.FAILURES_LET_THROUGH; guess++) {
            enter("guess " + guess, step);
        }

        assertThat(enter(app.code(now()), step).getCookie(HANDLE)).isNull();
    }

    @Test
    void a_browser_is_trusted_for_a_while_where_its_user_asks_and_until_they_change_their_password() throws Exception {
        var app = anApp();
        var answer = http.perform(post("/login/code")
                        .cookie(signIn().getCookie(STEP))
                        .param("code", app.code(now()))
                        .param("trust", "true"))
                .andReturn()
                .getResponse();
        var browser = answer.getCookie(BROWSER);

        var handle = signIn(browser).getCookie(HANDLE);
        assertThat(handle).isNotNull();
        assertThat(signIn().getRedirectedUrl()).isEqualTo("/login/code");

        be(handle);
        ownPassword.change(PASSWORD, "lampa på en brygga");
        contexts.clearContext();

        assertThat(signInWith("lampa på en brygga", browser).getRedirectedUrl()).isEqualTo("/login/code");
    }

    @Test
    void a_browser_that_did_not_ask_is_asked_again() throws Exception {
        var app = anApp();
        var browser = enter(app.code(now()), signIn().getCookie(STEP)).getCookie(BROWSER);

        assertThat(signIn(browser).getRedirectedUrl()).isEqualTo("/login/code");
    }

    @Test
    void an_invented_or_a_finished_step_leads_back_to_the_password() throws Exception {
        var app = anApp();
        var step = signIn().getCookie(STEP);
        enter(app.code(now()), step);

        assertThat(enter(app.code(now() + 1), step).getRedirectedUrl()).isEqualTo("/login?late");
        assertThat(enter(app.code(now() + 1), new Cookie(STEP, Secret.random())).getRedirectedUrl())
                .isEqualTo("/login?late");
    }

    @Test
    void a_wrong_password_says_nothing_of_a_second_factor() throws Exception {
        anApp();

        var wrong = http.perform(
                        post("/login").with(csrf()).param("username", email).param("password", "something else"))
                .andReturn()
                .getResponse();

        assertThat(wrong.getRedirectedUrl()).isEqualTo("/login?error");
        assertThat(wrong.getCookie(STEP)).isNull();
    }

    @Test
    void who_needs_a_factor_and_has_none_sets_an_app_up_by_its_first_code() throws Exception {
        var rules = new SecondStepRules(rulesFor("ACCOUNT_MANAGER, ADMINISTRATOR"), factors, knownBrowsers);
        var account = portalUsers.byId(user.value()).orElseThrow();
        assertThat(rules.askFor(account, "")).isTrue();
        assertThat(new SecondStepRules(rulesFor(""), factors, knownBrowsers).askFor(account, ""))
                .isFalse();
        var response = new MockHttpServletResponse();
        waiting.begin(new MockHttpServletRequest(), response, user.value());
        var request = new MockHttpServletRequest();
        request.setCookies(response.getCookies());

        var setup = steps.waiting(request).orElseThrow().setup();
        var app = Totp.ofSixDigits(setup.key());
        assertThat(setup.address())
                .isEqualTo("otpauth://totp/Order%20Portal:" + email.replace("@", "%40") + "?secret=" + setup.key()
                        + "&issuer=Order%20Portal");
        assertThat(enter("000", response.getCookie(STEP)).getCookie(HANDLE)).isNull();
        assertThat(factors.confirmed(user.value())).isEmpty();

        assertThat(enter(app.code(now()), response.getCookie(STEP)).getCookie(HANDLE))
                .isNotNull();
        assertThat(factors.confirmed(user.value())).isPresent();
        assertThat(kinds()).contains("factor.added");
    }

    @Test
    void an_app_that_counts_is_not_replaced_by_beginning_another() {
        anApp();

        assertThatThrownBy(() -> factors.begin(user.value()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("identity.factor.already"));
    }

    @Test
    void an_administrator_resets_a_lost_factor_and_its_user_is_signed_out() throws Exception {
        var app = anApp();
        var handle = enter(app.code(now()), signIn().getCookie(STEP)).getCookie(HANDLE);
        assertThat(asSystem.call(() -> resets.isPossible(user))).isTrue();

        asSystem.run(() -> resets.reset(user));

        assertThat(open(handle).getRedirectedUrl()).endsWith("/login");
        assertThat(signIn().getCookie(HANDLE)).isNotNull();
        assertThat(asSystem.call(() -> resets.isPossible(user))).isFalse();
        assertThat(kinds()).contains("factor.reset");
    }
}
