package org.orderportal.identity;

import java.util.Optional;
import org.apache.tomcat.util.descriptor.web.LoginConfig;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
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
 * Who may ask what open pages ask again and again on their own: people who are signed in, known by their handle, for
 * reading only. Nobody has clicked, so it neither uses nor prolongs a session or a sign-in.
 */
@Configuration
class PollSecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain pollChain(
            HttpSecurity http, SignInHandles handles, Optional<SecurityContextHolderStrategy> contexts) {
        var byHandle =
                new PollSignInFilter(handles, contexts.orElseGet(SecurityContextHolder::getContextHolderStrategy));
        return http.securityMatcher("/poll/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .addFilterBefore(byHandle, AnonymousAuthenticationFilter.class)
                .build();
    }

    /**
     * Tomcat's own sign-in, which nobody uses, looks at the session of every request and so keeps it alive. It is left
     * out of a context that says itself that it has none.
     */
    @Bean
    TomcatContextCustomizer withoutSignInOfTomcat() {
        return context -> context.setLoginConfig(new LoginConfig("NONE", null, null, null));
    }
}
