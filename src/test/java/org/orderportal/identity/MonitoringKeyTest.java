package org.orderportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

@AnyDatabase
class MonitoringKeyTest {

    private static final String KEY = "k".repeat(32);

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_key_makes_its_bearer_monitoring() throws Exception {
        assertThat(isKnown(KEY, "Bearer " + KEY)).isTrue();
        assertThat(isKnown(KEY, "Bearer " + KEY + "k")).isFalse();
    }

    @Test
    void where_no_key_is_set_none_is_right() throws Exception {
        assertThat(isKnown("", "Bearer ")).isFalse();
        assertThat(isKnown("", "")).isFalse();
    }

    @Test
    void a_key_that_could_be_guessed_stops_the_start() {
        assertThatThrownBy(() -> filter("k".repeat(31))).hasMessageContaining("32 characters");
    }

    private static MonitoringKeyFilter filter(String key) {
        return new MonitoringKeyFilter(key, SecurityContextHolder.getContextHolderStrategy());
    }

    private static boolean isKnown(String key, String header) throws Exception {
        SecurityContextHolder.clearContext();
        var request = new MockHttpServletRequest();
        request.addHeader("Authorization", header);
        filter(key).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }
}
