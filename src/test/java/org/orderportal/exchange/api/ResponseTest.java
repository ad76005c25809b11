package org.orderportal.exchange.api;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.orderportal.document.ShiftedClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** A portal that is called over HTTP, whose clock and outbox move only when the test says so. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "portal.outbox.poll=P1D"})
@Import(ShiftedClock.class)
public @interface ResponseTest {}
