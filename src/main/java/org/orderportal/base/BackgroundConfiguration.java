package org.orderportal.base;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Switches on work in the background, and the check of who may call which service. */
@Configuration
@EnableScheduling
@EnableAsync
@EnableMethodSecurity
class BackgroundConfiguration {}
