package org.orderportal.base.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

/** In a page's request Vaadin's session tells who acts; work as the portal has to be the portal's even there. */
class AsSystemTest {

    private final SecurityContextHolderStrategy contexts = new VaadinAwareSecurityContextHolderStrategy();
    private final AsSystem asSystem = new AsSystem(Optional.of(contexts));
    private final VaadinSession session = mock(VaadinSession.class);

    @BeforeEach
    void a_page_of_somebody() {
        var http = mock(WrappedSession.class);
        when(http.getAttribute(anyString()))
                .thenReturn(new SecurityContextImpl(new TestingAuthenticationToken("Anna", "", List.of())));
        when(session.getSession()).thenReturn(http);
        when(session.getState()).thenReturn(VaadinSessionState.OPEN);
        VaadinSession.setCurrent(session);
    }

    @AfterEach
    void the_page_is_gone() {
        VaadinSession.setCurrent(null);
        contexts.clearContext();
    }

    @Test
    void the_portal_works_in_a_page_s_request_and_its_reader_goes_on_afterwards() {
        assertThat(who()).isEqualTo("Anna");

        assertThat(asSystem.call(this::who)).isInstanceOf(PortalPrincipal.class);

        assertThat(who()).isEqualTo("Anna");
        assertThat(VaadinSession.getCurrent()).isSameAs(session);
    }

    @Test
    void its_reader_goes_on_also_after_work_that_fails() {
        try {
            asSystem.run(() -> {
                throw new IllegalStateException("Refused");
            });
        } catch (IllegalStateException refused) {
            assertThat(who()).isEqualTo("Anna");
        }

        assertThat(VaadinSession.getCurrent()).isSameAs(session);
    }

    private Object who() {
        return Objects.requireNonNull(
                Objects.requireNonNull(contexts.getContext().getAuthentication())
                        .getPrincipal());
    }
}
