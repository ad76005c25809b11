package org.orderportal.identity;

import java.util.Optional;
import org.orderportal.base.security.ApiKeys;
import org.orderportal.base.security.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Who may call the HTTP API: machines with a key, and no session, cookie or form. */
@Configuration
class ApiSecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(
            HttpSecurity http,
            ObjectProvider<ApiKeys> keys,
            Paces paces,
            Optional<SecurityContextHolderStrategy> contexts) {
        var problems = new ApiProblems();
        // Made here and no bean: Spring Boot would put a filter bean in front of every other page, too.
        var byKey = new BearerKeyFilter(
                keys, contexts.orElseGet(SecurityContextHolder::getContextHolderStrategy), problems, paces);
        return http.securityMatcher("/api/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/v1/openapi", "/api/v1/openapi.yaml", "/api/v1/openapi/**")
                        .permitAll()
                        .anyRequest()
                        .hasAnyRole(Role.SUPPLIER_CONNECTION.name(), Role.OPERATOR_CONNECTION.name()))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .addFilterBefore(byKey, AuthorizationFilter.class)
                .build();
    }
}
