package org.orderportal.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;

/** Who may see which page, how people sign in, and what browsers are told about safety. */
@Configuration
class PageSecurityConfiguration {

    static final String LOGIN_PATH = "/login";

    /**
     * Argon2id with 19 MiB and two passes, as OWASP recommends. The name in front of each stored hash lets later, dearer
     * parameters replace these when somebody signs in.
     */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2id", Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, 19_456, 2)));
    }

    /** No timers for each filter and each check of each request, which nobody reads: requests themselves are timed. */
    @Bean
    SecurityObservationSettings filtersAreNotTimed() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    TomcatContextCustomizer guardedCookies() {
        return context -> context.setCookieProcessor(new HostCookies());
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> headersOfBareErrors() {
        return server -> server.addEngineValves(new BareErrorHeaders());
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageChain(
            HttpSecurity http,
            SignInWays ways,
            SignInHandles handles,
            SignIns signIns,
            EndedSignIns ended,
            Paces paces,
            Clock clock,
            Optional<SecurityContextHolderStrategy> contexts) {
        var check = new SignInCheckFilter(
                signIns, ended, contexts.orElseGet(SecurityContextHolder::getContextHolderStrategy), clock);
        // Spring's own manager behind it has the same provider, and would look at each wrong password once more.
        http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
        return http.authenticationProvider(ways.password())
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/icons/**", "/fonts/**")
                        .permitAll())
                // Before the form: else Spring Security's own login page has already taken the place of ours.
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LOGIN_PATH, LOGIN_PATH)
                                // What is no page is Vaadin's "not found", for those who are signed in.
                                .anyRequest(AuthorizedUrl::authenticated))
                .formLogin(form -> form.loginPage(LOGIN_PATH)
                        .authenticationDetailsSource(SignInDetails::of)
                        .failureHandler(ways.failures()))
                .with(
                        new OwnSignInFilters(new SecondStepFilter(ways.code()), new PasskeyFilter(ways.passkey())),
                        Customizer.withDefaults())
                // Their proof is a cookie that no other site can send, or a challenge that none knows.
                .csrf(csrf -> csrf.ignoringRequestMatchers(SecondStepFilter.PATH, PasskeyFilter.PATH))
                .authenticationProvider(new SignedInByHandle.Provider())
                .rememberMe(remember -> remember.rememberMeServices(handles))
                .headers(AbstractHttpConfigurer::disable)
                .addFilterBefore(check, RememberMeAuthenticationFilter.class)
                .addFilterBefore(new UploadPaceFilter(signIns, paces), AuthorizationFilter.class)
                .addFilterBefore(new ForeignSignInFilter(), UsernamePasswordAuthenticationFilter.class)
                .build();
    }
}
