package org.orderportal.identity;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.ApiKeys;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@AskedPortal
@AnyDatabase
class ApiSecurityTest {

    @Autowired
    MockMvc http;

    @Test
    void without_a_key_a_machine_is_told_how_to_send_one() throws Exception {
        http.perform(get("/api/v1/who-am-i"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(401));
    }

    @Test
    void an_unknown_key_is_answered_alike() throws Exception {
        http.perform(get("/api/v1/who-am-i").header("Authorization", "Bearer wrong"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void the_key_says_who_calls_without_session_or_form_token() throws Exception {
        http.perform(post("/api/v1/who-am-i").header("Authorization", "Bearer right"))
                .andExpect(status().isOk())
                .andExpect(content().string("Machine"))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    void a_connection_in_a_role_of_people_may_do_nothing() throws Exception {
        http.perform(get("/api/v1/who-am-i").header("Authorization", "Bearer person"))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void the_description_of_the_api_and_the_health_are_public() throws Exception {
        http.perform(get("/api/v1/openapi")).andExpect(status().isOk());
        http.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
    }

    @Test
    void pages_tell_the_browser_what_it_must_not_do() throws Exception {
        http.perform(get("/actuator/health"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().exists("Permissions-Policy"))
                .andExpect(header().exists("Content-Security-Policy"));
    }

    @TestConfiguration
    static class Keys {

        @Bean
        ApiKeys keysOfThisTest() {
            return key -> switch (key) {
                case "right" -> Optional.of(connection(Role.OPERATOR_CONNECTION));
                case "person" -> Optional.of(connection(Role.ADMINISTRATOR));
                default -> Optional.empty();
            };
        }

        private static CurrentUser connection(Role role) {
            return new CurrentUser(7, "Machine", "", role, Set.of(), Locale.ENGLISH, ZoneOffset.UTC);
        }
    }

    @RestController
    static class WhoAmI {

        private final CurrentUsers users;

        WhoAmI(CurrentUsers users) {
            this.users = users;
        }

        @GetMapping("/api/v1/who-am-i")
        String read() {
            return users.require().name();
        }

        @PostMapping("/api/v1/who-am-i")
        String write() {
            return users.require().name();
        }
    }
}
