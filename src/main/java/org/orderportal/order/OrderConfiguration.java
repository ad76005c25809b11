package org.orderportal.order;

import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an operator sets about orders. */
@Configuration
class OrderConfiguration {

    @Bean
    WorkingTime workingTime(@Value("${portal.working-time.zone:Europe/Stockholm}") ZoneId zone) {
        return new WorkingTime(zone);
    }
}
