package org.orderportal.identity;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@AskedPortal
@AnyDatabase
class MonitoringTest {

    static final String KEY = "3c9f17ab20d44e6f8a5b90c1d2e3f405";

    @Autowired
    MockMvc http;

    @Test
    void the_meters_are_read_with_the_key() throws Exception {
        var meters = http.perform(get("/actuator/prometheus").header("Authorization", "Bearer " + KEY))
                .andExpect(status().isOk());
        for (var meter : new String[] {
            "portal_outbox_waiting",
            "portal_outbox_failed",
            "portal_outbox_late_seconds",
            "portal_outbox_oldest_seconds",
            "portal_drafts",
            "portal_editors",
            "portal_sessions",
            "portal_windows",
            "hikaricp_connections_active",
            "jvm_memory_used_bytes"
        }) {
            meters.andExpect(content().string(containsString(meter + "{")));
        }
    }

    @Test
    void without_the_right_key_nothing_but_the_health_is_told() throws Exception {
        for (var path : new String[] {"/actuator", "/actuator/prometheus", "/actuator/metrics", "/actuator/env"}) {
            http.perform(get(path)).andExpect(status().isUnauthorized());
            http.perform(get(path).header("Authorization", "Bearer ")).andExpect(status().isUnauthorized());
            http.perform(get(path).header("Authorization", "Bearer " + KEY.substring(1)))
                    .andExpect(status().isUnauthorized());
        }
        http.perform(post("/actuator/metrics").header("Authorization", "Bearer " + KEY))
                .andExpect(status().isForbidden());
    }

    @Test
    void the_health_has_details_for_monitoring_only() throws Exception {
        http.perform(get("/actuator/health"))
                .andExpect(jsonPath("$.status").value("UP"))
                .andExpect(jsonPath("$.components").doesNotExist());
        http.perform(get("/actuator/health").header("Authorization", "Bearer " + KEY))
                .andExpect(jsonPath("$.components.db.status").value("UP"))
                .andExpect(jsonPath("$.components.outbox.status").exists())
                .andExpect(jsonPath("$.components.rules.status").exists());
    }

    @Test
    void readiness_asks_for_the_database_and_the_rules_and_liveness_for_neither() throws Exception {
        http.perform(get("/actuator/health/readiness").header("Authorization", "Bearer " + KEY))
                .andExpect(jsonPath("$.components.db").exists())
                .andExpect(jsonPath("$.components.rules").exists())
                .andExpect(jsonPath("$.components.outbox").doesNotExist());
        http.perform(get("/actuator/health/liveness").header("Authorization", "Bearer " + KEY))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.components.livenessState.status").value("UP"))
                .andExpect(jsonPath("$.components.db").doesNotExist())
                .andExpect(jsonPath("$.components.rules").doesNotExist());
    }
}
