package org.orderportal.exchange.outbound;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;

/** A portal whose outbox moves only when the test says so, and that may call this machine. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "portal.outbox.poll=P1D",
            "portal.push.internal-addresses=true",
            "spring.mail.host=mail.invalid",
            "portal.mail.from=Order Portal <portal@operator.example>"
        })
@interface OutboundTest {}
