package org.orderportal.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * The portal as browsers know it when they make or show a passkey: by the address at which they reached it. A browser
 * shows a passkey to the address only for which it was made, so that nothing is gained by another one in between.
 */
@Component
class RelyingParties {

    private static final String NAME = "Order Portal";

    private final PasskeyPeople people;
    private final PasskeyCredentials credentials;

    RelyingParties(PasskeyPeople people, PasskeyCredentials credentials) {
        this.people = people;
        this.credentials = credentials;
    }

    WebAuthnRelyingPartyOperations at(HttpServletRequest request) {
        var party = PublicKeyCredentialRpEntity.builder()
                .id(request.getServerName())
                .name(NAME)
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(people, credentials, party, Set.of(origin(request)));
        operations.setCustomizeCreationOptions(options -> options.attestation(AttestationConveyancePreference.NONE)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        // The device asks for a finger, a face or a code of its own: so a passkey is two factors.
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    private static String origin(HttpServletRequest request) {
        var port = request.getServerPort();
        var usual = request.isSecure() ? 443 : 80;
        return request.getScheme() + "://" + request.getServerName() + (port == usual ? "" : ":" + port);
    }
}
