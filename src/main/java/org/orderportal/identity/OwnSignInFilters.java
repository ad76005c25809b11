package org.orderportal.identity;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import java.util.List;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;

/** Ways to sign in beside the password form, which end as that does: new session id, handle, the page that was asked for. */
class OwnSignInFilters extends AbstractHttpConfigurer<OwnSignInFilters, HttpSecurity> {

    private final List<AbstractAuthenticationProcessingFilter> filters;

    OwnSignInFilters(AbstractAuthenticationProcessingFilter... filters) {
        this.filters = List.of(filters);
    }

    @Override
    public void configure(HttpSecurity http) {
        for (var filter : filters) {
            filter.setAuthenticationManager(http.getSharedObject(AuthenticationManager.class));
            filter.setAuthenticationSuccessHandler(
                    http.getSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class));
            filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
            filter.setRememberMeServices(http.getSharedObject(RememberMeServices.class));
            filter.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
            filter.setSecurityContextHolderStrategy(getSecurityContextHolderStrategy());
            http.addFilterBefore(filter, UsernamePasswordAuthenticationFilter.class);
        }
    }
}
