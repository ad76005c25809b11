package org.orderportal.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.audit.AuditLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs people in whose device shows a passkey. The device has checked who holds it, so no code is asked for. The challenge
 * waits in the session, and is used up by the first answer.
 */
@Component
class PasskeySignIn {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeySignIn.class);
    private static final String CHALLENGE = PasskeySignIn.class.getName() + ".challenge";

    private final RelyingParties parties;
    private final PortalUsers users;
    private final AuditLog audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PasskeySignIn(
            RelyingParties parties, PortalUsers users, AuditLog audit, Clock clock, TransactionTemplate transaction) {
        this.parties = parties;
        this.users = users;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** What the browser has to ask the device for; the same for everybody, whoever they are. */
    String challenge(HttpServletRequest request) {
        var options = parties.at(request)
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        request.getSession().setAttribute(CHALLENGE, options);
        return PasskeyJson.of(options);
    }

    /** @param credential what the browser answers */
    Authentication authenticate(HttpServletRequest request, @Nullable String credential) {
        var user = shownBy(request, credential)
                .flatMap(id -> transaction.execute(working -> users.byId(id)))
                .filter(PortalUser::isEnabled)
                .orElseThrow(() -> refuse());
        audit.recordBy(user.id(), user.name(), "sign-in", user.email(), "passkey");
        var person = new SignedInPerson(user.currentUser(), clock.instant());
        person.showedSecondFactor();
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.authorities());
    }

    private BadCredentialsException refuse() {
        audit.recordBy(0, "-", "sign-in.failed", "-", "passkey");
        return new BadCredentialsException("The passkey does not fit");
    }

    /** Whose passkey that is; empty for whatever is wrong with it. */
    private Optional<Long> shownBy(HttpServletRequest request, @Nullable String credential) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(CHALLENGE) instanceof PublicKeyCredentialRequestOptions asked)) {
            return Optional.empty();
        }
        session.removeAttribute(CHALLENGE);
        try {
            var person = parties.at(request)
                    .authenticate(new RelyingPartyAuthenticationRequest(asked, PasskeyJson.shown(credential)));
            return Optional.ofNullable(person).map(found -> PasskeyPeople.userId(found.getId()));
        } catch (RuntimeException wrong) {
            // The library has an exception of its own for each of the two dozen things that can be wrong.
            LOG.debug("A passkey was refused", wrong);
            return Optional.empty();
        }
    }
}
