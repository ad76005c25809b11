package org.orderportal.identity;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * Who may ask how the portal is: anybody whether it is up, monitoring with its key for all else, and nobody where no key
 * is set. A proxy on this machine makes all the world look near, so that being near proves nothing.
 */
@Configuration
class MonitoringSecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain monitoringChain(
            HttpSecurity http,
            @Value("${portal.monitoring.key:}") String key,
            Optional<SecurityContextHolderStrategy> contexts) {
        var byKey = new MonitoringKeyFilter(key, contexts.orElseGet(SecurityContextHolder::getContextHolderStrategy));
        return http.securityMatcher("/actuator/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/**")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET)
                                .hasRole(MonitoringKeyFilter.ROLE)
                                .anyRequest()
                                .denyAll())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .addFilterBefore(byKey, AnonymousAuthenticationFilter.class)
                .build();
    }
}
