package org.orderportal.base;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Switches on work in the background, and the check of who may call which service. */
@Configuration
@EnableAsync
@EnableMethodSecurity
class BackgroundConfiguration {

    /** An operator's check beside a running portal takes nothing in and sweeps nothing up, and no other command does. */
    @Configuration
    @Profile("!check & !command")
    @EnableScheduling
    static class Scheduling {}
}
