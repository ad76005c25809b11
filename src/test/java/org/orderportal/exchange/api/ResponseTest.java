package org.orderportal.exchange.api;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.orderportal.exchange.outbound.TestClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A portal that is called over HTTP, whose clock and outbox move only when the test says so. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "portal.outbox.poll=P1D"})
@Import(ResponseTest.Time.class)
@interface ResponseTest {

    /** The time by which the portal goes. */
    @TestConfiguration
    class Time {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
